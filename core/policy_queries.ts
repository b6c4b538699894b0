/**
 * Owns: what the policy call answers without changing anything: what is in force, the numbers of
 * labels, what the monitor would decide.
 */

import { refuse } from '../enforcement/monitor.ts';
import { NO_LABEL, NO_PRINCIPAL } from '../enforcement/query.ts';
import { OP, OPERATIONS } from '../policy/operations.ts';
import {
  policy_decision,
  policy_find_label,
  policy_get,
  policy_label_of,
  policy_statistics,
} from './abi/layouts.ts';
import { HYPERVISOR, POLICYOP } from './abi/numbers.ts';
import { call } from './call.ts';

const number = HYPERVISOR.policy_op;
const registers = ['command', 'argument'];

export const get = call({
  name: 'policy_op.get',
  number,
  command: POLICYOP.get,
  summary: 'Tells version, epoch and hash of the policy in force.',
  registers,
  argument: { register: 2, layout: policy_get, out: true },
  queries: ['policy.get'],
  reads: ['policy.epoch'],
  writes: ['guest.memory'],
  errors: [],
  cost: 500,
  resolve(c) {
    c.askAboutLabel(OP['policy.get'], c.policies.inForce.host);
    return {};
  },
  apply(_w, _request, { view, guest, caller, base, policies }) {
    const { image } = policies.inForce;
    guest.write32(caller, base + policy_get.at.version_major, image.version[0]);
    guest.write32(caller, base + policy_get.at.version_minor, image.version[1]);
    guest.write32(caller, base + policy_get.at.epoch, view.policy.epoch[0]);
    guest.write32(caller, base + policy_get.at.label_count, image.labels.length);
    for (let i = 0; i < 32; i += 1) {
      const byte = Number.parseInt(image.hash.slice(2 * i, 2 * i + 2), 16);
      guest.write8(caller, base + policy_get.at.hash + i, byte);
    }
    return 0;
  },
});

export const labelOf = call({
  name: 'policy_op.label_of',
  number,
  command: POLICYOP.label_of,
  summary: 'Tells the number of the label that a domain wears.',
  registers,
  argument: { register: 2, layout: policy_label_of, out: true },
  queries: ['domain.getinfo'],
  own: 'its own label',
  reads: [],
  writes: ['guest.memory'],
  errors: [['ESRCH', 'the domain is absent or dying, and the caller may see it']],
  cost: 200,
  resolve(c) {
    const domain = c.remote(c.u16(policy_label_of.at.domid));
    if (domain < 0) return c.fail('ESRCH');
    c.ask(OP['domain.getinfo'], c.caller, domain);
    return { label: c.view.domain.label[domain] };
  },
  apply(_w, { label }, { guest, caller, base }) {
    guest.write32(caller, base + policy_label_of.at.label, label);
    return 0;
  },
});

/** Bytes of the longest label name, in UTF-8. */
const NAME_BYTES_MAX = 1024;

export const findLabel = call({
  name: 'policy_op.find_label',
  number,
  command: POLICYOP.find_label,
  summary: 'Tells the number of a label by its name.',
  registers,
  argument: { register: 2, layout: policy_find_label, out: true },
  queries: ['policy.get'],
  reads: [],
  writes: ['guest.memory'],
  errors: [
    ['ENAMETOOLONG', 'a name of more than 1024 bytes'],
    ['EFAULT', 'the name is not readable'],
    ['ENOENT', 'no domain label is called that'],
  ],
  cost: 1000,
  resolve(c) {
    const { at } = policy_find_label;
    c.askAboutLabel(OP['policy.get'], c.policies.inForce.host);
    const length = c.u32(at.length);
    if (length > NAME_BYTES_MAX) return c.fail('ENAMETOOLONG');
    const address = c.u64(at.name);
    if (!c.guest.readable(c.caller, address, length)) return c.fail('EFAULT');
    const name = new TextDecoder().decode(c.guest.read(c.caller, address, length));
    const label = c.policies.inForce.findLabel(name);
    if (label === 0) return c.fail('ENOENT');
    return { label };
  },
  apply(_w, { label }, { guest, caller, base }) {
    guest.write32(caller, base + policy_find_label.at.label, label);
    return 0;
  },
});

export const decision = call({
  name: 'policy_op.decision',
  number,
  command: POLICYOP.decision,
  summary: 'Tells what the monitor would decide about two labels, and by which rule.',
  registers,
  argument: { register: 2, layout: policy_decision, out: true },
  queries: ['policy.query'],
  reads: [],
  writes: ['guest.memory'],
  errors: [
    ['EINVAL', 'no such operation'],
    ['ENOENT', 'no such label'],
  ],
  cost: 500,
  resolve(c) {
    const { at } = policy_decision;
    const policy = c.policies.inForce;
    const [subject, object] = [c.u32(at.subject), c.u32(at.object)];
    const known = (label: number): boolean => (policy.labelIndex[label] ?? -1) >= 0;
    // To ask is to learn about both; a label that isn't there is told only to who may ask about
    // all.
    c.askAboutLabel(OP['policy.query'], known(subject) ? subject : NO_LABEL);
    c.askAboutLabel(OP['policy.query'], known(object) ? object : NO_LABEL);
    const operation = c.u32(at.operation);
    if (operation >= OPERATIONS.length) return c.fail('EINVAL');
    if (!known(subject) || !known(object)) return c.fail('ENOENT');
    const no = refuse(policy, c.policies.walls, operation, NO_PRINCIPAL, subject, object);
    const permitted = no === undefined || policy.isPermissive(subject);
    return { permitted: permitted ? 1 : 0, rule: no ? no.rule : 0 };
  },
  apply(_w, { permitted, rule }, { guest, caller, base }) {
    guest.write32(caller, base + policy_decision.at.permitted, permitted);
    guest.write32(caller, base + policy_decision.at.rule, rule);
    return 0;
  },
});

export const statistics = call({
  name: 'policy_op.statistics',
  number,
  command: POLICYOP.statistics,
  summary: 'Tells how often an operation was permitted and denied since boot.',
  registers,
  argument: { register: 2, layout: policy_statistics, out: true },
  // What others asked shows in the counts, so it takes the right to read what was recorded of all.
  queries: ['audit.read'],
  reads: [],
  writes: ['guest.memory'],
  errors: [['EINVAL', 'no such operation']],
  cost: 200,
  resolve(c) {
    c.askAboutLabel(OP['audit.read'], c.policies.inForce.host);
    const operation = c.u32(policy_statistics.at.operation);
    if (operation >= OPERATIONS.length) return c.fail('EINVAL');
    return { operation };
  },
  apply(_w, { operation }, { guest, caller, base, monitor }) {
    const { at } = policy_statistics;
    guest.write64(caller, base + at.permits, monitor.permits[operation]);
    guest.write64(caller, base + at.denials, monitor.denials[operation]);
    return 0;
  },
});
