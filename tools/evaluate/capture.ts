/**
 * Owns: taking the state of a machine that ran, as it is saved and asked about.
 * INVARIANT: no guest's memory is in it.
 */

import type { Machine } from '../../core/machine.ts';
import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import type { Session } from '../scenario/session.ts';
import { readSources } from '../scenario/policies.ts';
import type { FileSource } from '../scenario/sources.ts';
import { packColumns } from './saved_state.ts';
import type { SavedPolicy, SavedState } from './saved_state.ts';

/** The files that a policy was written in, by its image's hash; none where nobody knows. */
type FilesOf = (hash: string) => SavedPolicy['files'];

/** The state of a machine. */
export function captureMachine(
  machine: Machine,
  names: ReadonlyMap<number, string>,
  filesOf: FilesOf,
): SavedState {
  const { columns, policies, steps } = machine.snapshot();
  const saved = (policy: LoadedPolicy | undefined): SavedPolicy | null => {
    if (policy === undefined) return null;
    const { labels, types, labelNumbers, typeNumbers } = policy.numbering;
    return {
      image: Buffer.from(policy.image.bytes).toString('base64'),
      numbering: {
        labels: [...labels],
        types: [...types],
        labelNumbers: [...labelNumbers],
        typeNumbers: [...typeNumbers],
      },
      files: filesOf(policy.image.hash),
    };
  };
  return {
    config: { ...machine.config },
    steps,
    names: Array.from(names, ([domain, name]) => ({ domain, name })),
    policies: [saved(policies[0]), saved(policies[1])],
    columns: packColumns(columns),
  };
}

/** The state of a session's machine, with the texts of its policies. */
export function captureState(session: Session, files: FileSource): SavedState {
  const filesOf = (hash: string): SavedPolicy['files'] => {
    const name = session.policyFiles.get(hash)?.file;
    if (name === undefined) return [];
    const { files: names, texts } = readSources(files, name);
    return names.map((each, index) => ({ name: each, text: texts[index] ?? '' }));
  };
  return captureMachine(session.machine, session.names, filesOf);
}
