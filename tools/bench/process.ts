/**
 * Owns: a subject in a Node process of its own, from both ends. Alone in its process, a subject's
 * hot functions are optimised for it and for nobody else, as they would be in use; one sample is
 * asked for at a time, so that peers take turns on one core.
 */

import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { ROWS } from './rows.ts';
import type { Scale, Subject, Task } from './row.ts';

type Answer = { readonly value: number } | { readonly error: string };

/** Environment variables that name the subject to a process that is to run one. */
const ROW = 'BULKHEAD_BENCH_ROW';
const SUBJECT = 'BULKHEAD_BENCH_SUBJECT';

function ask(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      child.off('message', onMessage);
      child.off('exit', onExit);
    };
    const onMessage = (message: unknown): void => {
      stop();
      const answer = message as Answer;
      if ('error' in answer) reject(new Error(answer.error));
      else resolve(answer.value);
    };
    const onExit = (code: number | null): void => {
      stop();
      reject(new Error(`the process of a subject ended with ${code}`));
    };
    child.on('message', onMessage);
    child.on('exit', onExit);
    child.send('sample', (error) => {
      if (error === null) return;
      stop();
      reject(error);
    });
  });
}

/** Starts a process for a subject; it prepares when it is first asked. */
export function startProcess(main: string, row: string, subject: Subject): Task {
  const child = fork(main, [], { env: { ...process.env, [ROW]: row, [SUBJECT]: subject.name } });
  return {
    sample: () => ask(child),
    close: () => {
      if (child.connected) child.disconnect();
    },
  };
}

async function serve(subject: Subject, scale: Scale): Promise<void> {
  let task: Task | undefined;
  const answer = async (): Promise<Answer> => {
    try {
      task ??= await subject.prepare(scale);
      return { value: await task.sample() };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  };
  process.on('message', () => {
    void answer().then((message) => process.send?.(message));
  });
  await new Promise((resolve) => {
    process.once('disconnect', resolve);
  });
  task?.close?.();
}

/** Serves the subject that this process was started for. False when it was started for none. */
export async function serveIfAsked(): Promise<boolean> {
  const row = ROWS.find(({ name }) => name === process.env[ROW]);
  const subject = row?.subjects.find(({ name }) => name === process.env[SUBJECT]);
  if (subject === undefined || process.send === undefined) return false;
  await serve(subject, 'full');
  return true;
}
