/**
 * Owns: random ACM policies as XML, as people and tools wrote them: with and without what ACM took
 * and our language doesn't.
 */

import * as fc from 'fast-check';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Names that something else might take for something else. */
const NAMES = [
  'red',
  'green',
  'blue',
  'SystemManagement',
  'yes',
  'null',
  '1.0',
  '0x10',
  'a b',
  '# c',
  'x & <y>',
  '"quoted"',
  "it's",
  'é',
  '- dash',
  '{flow}',
  '=cmd',
  'a.resource',
];
const name = fc.constantFrom(...NAMES);
const UNDECLARED = 'nobody declared this';

export interface DrawnLabel {
  readonly name: string;
  readonly types: readonly string[];
  readonly walls: readonly string[];
}

export interface Drawn {
  readonly types: readonly string[];
  readonly walls: readonly string[];
  readonly sets: readonly (readonly string[])[];
  readonly labels: readonly DrawnLabel[];
  readonly resources: readonly { readonly name: string; readonly types: readonly string[] }[];
  readonly xml: string;
}

const list = (section: string, types: readonly string[]): string =>
  types.length === 0
    ? `<${section}><Type/></${section}>`
    : `<${section}>\n${types.map((type) => `  <Type>${escape(type)}</Type>\n`).join('')}</${section}>\n`;

function write(drawn: Omit<Drawn, 'xml'>, indent: string): string {
  const { types, walls, sets, labels, resources } = drawn;
  const conflicts = sets.map(
    (set, index) =>
      `<Conflict name="set ${index}">${set.map((type) => `<Type>${escape(type)}</Type>`).join(indent)}</Conflict>`,
  );
  const subjects = labels.map(
    (label) =>
      `${indent}<VirtualMachineLabel><Name>${escape(label.name)}</Name>${list('SimpleTypeEnforcementTypes', label.types)}${list('ChineseWallTypes', label.walls)}</VirtualMachineLabel>`,
  );
  const objects = resources.map(
    (thing) =>
      `<ResourceLabel>${indent}<Name>${escape(thing.name)}</Name>${list('SimpleTypeEnforcementTypes', thing.types)}</ResourceLabel>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- random -->
<SecurityPolicyDefinition xmlns="http://www.ibm.com" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.ibm.com ../../security_policy.xsd ">
<PolicyHeader><PolicyName>random</PolicyName><Version>1.0</Version></PolicyHeader>
<SimpleTypeEnforcement>${list('SimpleTypeEnforcementTypes', types)}</SimpleTypeEnforcement>
<ChineseWall priority="PrimaryPolicyComponent">${list('ChineseWallTypes', walls)}${conflicts.length === 0 ? '' : `<ConflictSets>${conflicts.join('')}</ConflictSets>`}</ChineseWall>
<SecurityLabelTemplate><SubjectLabels bootstrap="${escape(labels[0].name)}">${subjects.join('')}</SubjectLabels>
${objects.length === 0 ? '' : `<ObjectLabels>${objects.join('')}</ObjectLabels>`}</SecurityLabelTemplate>
</SecurityPolicyDefinition>`;
}

/** Walls of a label of which no two are in one set. */
function peaceful(walls: readonly string[], sets: readonly (readonly string[])[]): string[] {
  const kept: string[] = [];
  for (const wall of walls) {
    const clashes = kept.some((other) =>
      sets.some((set) => set.includes(other) && set.includes(wall)),
    );
    if (!clashes) kept.push(wall);
  }
  return kept;
}

const labelOf = (types: readonly string[], walls: readonly string[]) =>
  fc.record({
    name,
    types: fc.subarray([...types]),
    walls: fc.subarray([...walls], { maxLength: Math.min(3, walls.length) }),
  });

/** Policies that ACM's schema and compiler took; `isMessy` for what our language refuses besides. */
export function acmPolicy(isMessy: boolean): fc.Arbitrary<Drawn> {
  const typeList = fc.uniqueArray(name, { minLength: 1, maxLength: 5 });
  return fc
    .tuple(typeList, typeList, fc.constantFrom('', '\n', '\n    '))
    .chain(([types, walls, indent]) =>
      fc
        .record({
          sets: fc.array(
            fc.subarray(isMessy ? [...walls, UNDECLARED] : walls, {
              minLength: isMessy ? 1 : Math.min(2, walls.length),
            }),
            { maxLength: 3 },
          ),
          labels: fc.uniqueArray(labelOf(types, walls), {
            minLength: 1,
            maxLength: 5,
            selector: (label) => label.name,
          }),
          resources: fc.uniqueArray(
            fc.record({ name, types: fc.subarray(types, { minLength: 1, maxLength: 1 }) }),
            { maxLength: 3, selector: (thing) => thing.name },
          ),
          reach: fc.boolean(),
        })
        .map(({ sets: drawnSets, labels: drawnLabels, resources, reach }) => {
          const sets = isMessy ? drawnSets : drawnSets.filter((set) => set.length > 1);
          // Often domain 0 has all types, or little could ever start.
          const first = { ...drawnLabels[0], ...(reach ? { types, walls: [] } : {}) };
          const labels = [first, ...drawnLabels.slice(1)].map((label) => ({
            ...label,
            walls: isMessy ? label.walls : peaceful(label.walls, sets),
          }));
          const taken = new Set(labels.map((label) => label.name));
          // A name that the suffix would make twice is refused, and tested by itself.
          const things = resources.filter(
            (thing) => !(taken.has(thing.name) && taken.has(`${thing.name}.resource`)),
          );
          const drawn = { types, walls, sets, labels, resources: things };
          return { ...drawn, xml: write(drawn, indent) };
        }),
    );
}
