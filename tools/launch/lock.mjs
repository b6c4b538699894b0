/**
 * Owns: that one set-up at a time works on a checkout. The lock is a symbolic link whose target
 * text names its holder: making one is a single system call, so a lock never exists without saying
 * whose it is. INVARIANT: a holder that died, however it died, is not waited for.
 */

import { lstatSync, mkdirSync, readFileSync, readlinkSync, renameSync } from 'node:fs';
import { rmSync, symlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 100;
const REMIND_MS = 10_000;
/** A holder on another host (a shared folder, a container) can't be asked whether it lives. */
const FOREIGN_HOLDER_MS = 600_000;

/** When a process began, in the kernel's ticks: tells a holder from a later owner of its number. */
function beganAt(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function readHolder(path) {
  try {
    return readlinkSync(path);
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    // Something that is no link stands there. It can't be a live lock of ours.
    if (error.code === 'EINVAL') return '';
    throw error;
  }
}

function isStale(path, holder) {
  const [host, pid, began] = holder.split(' ');
  if (began === undefined) return true;
  if (host !== hostname()) {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    return stat !== undefined && Date.now() - stat.mtimeMs > FOREIGN_HOLDER_MS;
  }
  return !isAlive(Number(pid)) || (began !== '' && beganAt(pid) !== began);
}

/** Moves a dead holder's lock away; puts it back if it turns out to be somebody's fresh one. */
function takeAway(path, holder) {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  const moved = readHolder(aside);
  if (moved !== holder && moved) {
    try {
      symlinkSync(moved, path);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
  rmSync(aside, { recursive: true, force: true });
}

/**
 * Waits for the lock and takes it.
 * @param path where the lock stands
 * @param say told, in words, when there is waiting to be done
 * @returns `release()`, and `isHeld()`: whether it is still ours
 */
export async function acquireLock(path, say) {
  const own = `${hostname()} ${process.pid} ${beganAt(process.pid)}`;
  mkdirSync(dirname(path), { recursive: true });
  for (let waited = 0; ; waited += POLL_MS) {
    try {
      symlinkSync(own, path);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = readHolder(path);
    if (holder === undefined) continue;
    if (isStale(path, holder)) {
      say('an earlier set-up was interrupted; starting it again');
      takeAway(path, holder);
      continue;
    }
    if (waited % REMIND_MS === 0) {
      const [host, pid] = holder.split(' ');
      say(`waiting for another set-up (process ${pid} on ${host}; its lock is ${path})`);
    }
    await sleep(POLL_MS);
  }
  return {
    isHeld: () => readHolder(path) === own,
    release: () => {
      if (readHolder(path) === own) rmSync(path, { force: true });
    },
  };
}
