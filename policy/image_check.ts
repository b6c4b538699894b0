/**
 * Owns: what the parts of an image must say together: one rule for each thing, names that are
 * names, classes that fit their labels, conflict sets that no label defeats by itself.
 * Every number in the image was range-checked before.
 * Must not know: the layout of the image beyond the numbers of its records.
 */

import { ADMIN_DENY } from './image.ts';
import type { PolicyImage, RuleKind } from './image.ts';
import type { SectionReader, Sections } from './image_reader.ts';
import { UNLABELED, nameFault, shown } from './names.ts';
import { OPERATIONS, findOperation } from './operations.ts';

interface Named {
  readonly name: string;
  readonly from?: string | undefined;
}

/** Names are well-formed and in normal form, and neither they nor the old names stand twice. */
function checkNames(section: SectionReader, named: readonly Named[]): void {
  const names = new Set<string>();
  const olds = new Set<string>();
  named.forEach(({ name, from }, record) => {
    for (const text of from === undefined ? [name] : [name, from]) {
      const fault = text.normalize('NFC') === text ? nameFault(text) : 'is not in normal form C';
      if (fault !== undefined) {
        section.refuseRecord(record, `the name ${shown(text)} ${fault}`);
      }
    }
    if (names.has(name)) section.refuseRecord(record, `${shown(name)} stands twice`);
    names.add(name);
    if (from === undefined) return;
    if (olds.has(from)) section.refuseRecord(record, `two are renamed from ${shown(from)}`);
    olds.add(from);
  });
}

/** Every thing has a rule of its own and of its kind, and every rule but the admin ones a thing. */
function checkRules(image: PolicyImage, sections: Sections): void {
  const owned = new Uint8Array(image.rules.length);
  const own = (section: SectionReader, record: number, rule: number, kind: RuleKind): void => {
    if (image.rules[rule].kind !== kind) {
      section.refuseRecord(
        record,
        `rule ${rule} is of kind ${image.rules[rule].kind}, not ${kind}`,
      );
    }
    if (owned[rule] !== 0) section.refuseRecord(record, `rule ${rule} is another's too`);
    owned[rule] = 1;
  };
  own(sections.facts, 0, image.policyRule, 'policy');
  own(sections.facts, 0, image.hostRule, 'host');
  own(sections.facts, 0, image.bootstrapRule, 'bootstrap');
  own(sections.facts, 0, image.adminRule, 'admin');
  image.labels.forEach((label, record) => {
    own(sections.labels, record, label.rule, label.name === UNLABELED ? 'unlabeled' : 'label');
  });
  image.conflicts.forEach(({ rule }, record) => own(sections.conflicts, record, rule, 'conflict'));
  const names = new Set<string>();
  image.rules.forEach((rule, record) => {
    if (owned[record] === 0 && rule.kind !== 'admin-rule') {
      sections.rules.refuseRecord(record, `a rule of kind ${rule.kind} that belongs to nothing`);
    }
    if (names.has(rule.name))
      sections.rules.refuseRecord(record, `${shown(rule.name)} stands twice`);
    names.add(rule.name);
  });
}

/** No set holds a type twice, and no label two types of one set or one wall twice. */
function checkWalls(image: PolicyImage, sections: Sections): void {
  const setsOf: number[][] = image.types.map(() => []);
  image.conflicts.forEach((conflict, set) => {
    for (const type of conflict.types) {
      if (setsOf[type].at(-1) === set) {
        sections.conflicts.refuseRecord(set, `holds type ${type} twice`);
      }
      setsOf[type].push(set);
    }
  });
  const setMarks = new Uint32Array(image.conflicts.length);
  const typeMarks = new Uint32Array(image.types.length);
  image.labels.forEach((label, record) => {
    const mark = record + 1;
    for (const wall of label.walls) {
      if (typeMarks[wall] === mark)
        sections.labels.refuseRecord(record, `wall ${wall} stands twice`);
      typeMarks[wall] = mark;
      for (const set of setsOf[wall]) {
        if (setMarks[set] === mark) {
          sections.labels.refuseRecord(record, `holds two types of conflict set ${set}`);
        }
        setMarks[set] = mark;
      }
    }
  });
}

/** Classes are numbered as they appear, all of them appear, and the host judges by flow class. */
function checkLabels(image: PolicyImage, sections: Sections): void {
  let flowClasses = 0;
  let adminClasses = 0;
  const hostAllows: boolean[] = [];
  image.labels.forEach((label, record) => {
    const fail = (what: string): never => sections.labels.refuseRecord(record, what);
    if (label.flowClass > flowClasses) fail(`flow class ${flowClasses} was left out`);
    if (label.adminClass > adminClasses) fail(`admin class ${adminClasses} was left out`);
    flowClasses = Math.max(flowClasses, label.flowClass + 1);
    adminClasses = Math.max(adminClasses, label.adminClass + 1);
    hostAllows[label.flowClass] ??= label.hostAllows;
    if (hostAllows[label.flowClass] !== label.hostAllows) {
      fail('the host allows a label with the same types, and not this one');
    }
    if (label.kind === 'resource' && (label.walls.length > 0 || label.bridge)) {
      fail('a resource that has walls or is a bridge');
    }
    // A thing does not act, so it is never a subject whose denials could be permitted.
    if (label.kind === 'resource' && label.permissive) fail('a resource that is permissive');
    if ((label.name === UNLABELED) !== (image.unlabeled === record)) {
      fail(`${UNLABELED}, and it alone, is the unlabelled label`);
    }
  });
  const { facts } = sections;
  if (flowClasses !== image.flow.size) facts.refuseRecord(0, 'a flow class without a label');
  if (adminClasses !== image.admin.classes) facts.refuseRecord(0, 'an admin class without a label');
  for (const label of [image.bootstrap, image.host, image.unlabeled]) {
    if (label !== undefined && image.labels[label].kind !== 'domain') {
      facts.refuseRecord(0, `label ${label} is a resource's, and a domain's is needed`);
    }
  }
  if (!image.labels[image.bootstrap].hostAllows) {
    facts.refuseRecord(0, 'the host does not allow the bootstrap label');
  }
  if (!image.labels[image.host].hostAllows) {
    facts.refuseRecord(0, 'the host does not allow its own label');
  }
}

/** Operations are known admin operations; each decision is none, or names an admin rule. */
function checkAdmin(image: PolicyImage, sections: Sections): void {
  const operations = new Set<string>();
  image.admin.operations.forEach((name, record) => {
    const number = findOperation(name);
    if (number === undefined || OPERATIONS[number].kind !== 'admin') {
      sections.operations.refuseRecord(record, `${shown(name)} is no admin operation`);
    }
    if (operations.has(name)) sections.operations.refuseRecord(record, `${name} stands twice`);
    operations.add(name);
  });
  const decides = Uint8Array.from(image.rules, (rule) => (rule.kind === 'admin-rule' ? 1 : 0));
  image.admin.decisions.forEach((decision, record) => {
    if (decision === 0) return;
    const rule = (decision & ~ADMIN_DENY) - 1;
    // An index of −1 or beyond the end reads undefined.
    if (decides[rule] !== 1) {
      sections.decisions.refuseRecord(record, `decided by rule ${rule}, which is no admin rule`);
    }
  });
}

/**
 * Slots fit the major frame, every partition has one, every domain label a partition, and domain 0
 * one of its own.
 */
function checkSchedule(image: PolicyImage, sections: Sections): void {
  const { schedule, labels, bootstrap } = image;
  if (schedule === undefined) return;
  const { majorFrame, slots, partitions, partitionOf } = schedule;
  const total = slots.reduce((sum, { runtime }) => sum + runtime, 0);
  if (total > majorFrame) sections.facts.refuseRecord(0, 'slots beyond the major frame');
  checkNames(
    sections.partitions,
    partitions.map((name) => ({ name })),
  );
  let seen = 0;
  slots.forEach(({ partition }, record) => {
    if (partition > seen) sections.slots.refuseRecord(record, `partition ${seen} was left out`);
    seen = Math.max(seen, partition + 1);
  });
  if (seen === 0 || seen !== partitions.length) {
    sections.slots.refuseRecord(0, 'a partition without a slot');
  }
  labels.forEach(({ kind }, record) => {
    const home = partitionOf[record];
    const fail = (what: string): never => sections.partition_of.refuseRecord(record, what);
    if ((home === undefined) !== (kind === 'resource')) {
      fail('a domain label without a partition, or a resource with one');
    }
    if (record !== bootstrap && home === partitionOf[bootstrap] && home !== undefined) {
      fail('a label in the partition of domain 0');
    }
  });
}

/** Refuses an image whose parts contradict each other. */
export function checkImage(image: PolicyImage, sections: Sections): void {
  const policy: Named[] = [{ name: image.name }];
  if (image.from !== undefined) policy.push({ name: image.from.name });
  for (const each of policy) checkNames(sections.facts, [each]);
  checkNames(sections.types, image.types);
  checkNames(sections.labels, image.labels);
  checkNames(sections.conflicts, image.conflicts);
  checkRules(image, sections);
  checkWalls(image, sections);
  checkLabels(image, sections);
  checkAdmin(image, sections);
  checkSchedule(image, sections);
}
