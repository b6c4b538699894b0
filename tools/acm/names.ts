/**
 * Owns: how names of ACM and of our language become each other: ACM has separate names for labels
 * of domains and of resources, our language has one set. A resource label that is called like a
 * label of domains gets a suffix here and loses it there.
 * INVARIANT: `acmResourceName` undoes `resourceName` over the same labels.
 */

export const RESOURCE_SUFFIX = '.resource';

/** Which names are those of labels of domains: now, and in the policy before as far as is known. */
export interface DomainNames {
  readonly now: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
}

export function domainNames(
  labels: readonly { readonly name: string; readonly from: string | undefined }[],
): DomainNames {
  return {
    now: new Set(labels.map(({ name }) => name)),
    before: new Set(labels.map(({ name, from }) => from ?? name)),
  };
}

/** The name here of a resource label of ACM. */
export const resourceName = (name: string, domains: ReadonlySet<string>, suffix: string): string =>
  domains.has(name) ? `${name}${suffix}` : name;

/** The name in ACM of a resource label here. */
export function acmResourceName(
  name: string,
  domains: ReadonlySet<string>,
  suffix: string,
): string {
  if (suffix === '' || !name.endsWith(suffix)) return name;
  const stem = name.slice(0, -suffix.length);
  return domains.has(stem) ? stem : name;
}

/** A name that none of `taken` is: as wished, else with a number. */
export function freeName(wished: string, taken: ReadonlySet<string>): string {
  let name = wished;
  for (let number = 2; taken.has(name); number += 1) name = `${wished}-${number}`;
  return name;
}
