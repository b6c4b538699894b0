/** The guest kit's stubs are what the table of calls says. */

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { evtchn_bind_interdomain, xen_domctl } from '../../core/abi/layouts.ts';
import { CALLS } from '../../core/table.ts';
import { guestStubs } from '../../tools/generate_guest_stubs.ts';

const FILE = new URL('../../seeds/guests/sdk/hypercalls.generated.ts', import.meta.url);

it('the file is up to date', () => {
  expect(readFileSync(FILE, 'utf8') === guestStubs()).toBe(true);
});

it('every call has a stub with its number and command', () => {
  const text = guestStubs();
  for (const { name, summary, command, argument } of CALLS) {
    const [group, own = group] = name.split('.');
    const after = text.slice(text.indexOf(`export namespace ${group} {`));
    const stub = new RegExp(`export function ${own}_?\\([^}]*}`, 'm').exec(
      own === group ? text : after,
    )?.[0];
    expect(stub, name).toBeDefined();
    expect(text).toContain(`* ${summary}`);
    if (command === undefined) continue;
    const selected =
      argument?.register === 1 ? `argument.cmd = ${command};` : `_(?:OP|IO|VERSION), ${command},`;
    expect(stub).toMatch(new RegExp(selected));
  }
});

it('structures have accessors where the layout says', () => {
  const text = guestStubs();
  const { local_port } = evtchn_bind_interdomain.at;
  expect(text).toContain(
    `get local_port(): u32 { return load<u32>(changetype<usize>(this), ${local_port}); }`,
  );
  expect(text).toContain(`/** struct xen_domctl: ${xen_domctl.size} bytes. */`);
  expect(text).toContain(
    `set u_createdomain_ssidref(value: u32) { store<u32>(changetype<usize>(this), value, ${xen_domctl.at['u.createdomain.ssidref']}); }`,
  );
});
