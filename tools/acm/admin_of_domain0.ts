/**
 * Owns: whether a policy's administration is ACM's: domain 0 may do everything to everybody, and
 * nobody else may do anything to anybody.
 */

import { ADMIN_DENY } from '../../policy/image.ts';
import type { PolicyImage } from '../../policy/image.ts';

export function isAdminOfDomain0({ labels, bootstrap, admin }: PolicyImage): boolean {
  const { classes, operations, principals, decisions } = admin;
  const domains = labels.filter((label) => label.kind === 'domain');
  const own = labels[bootstrap].adminClass;
  const subjects = [...new Set(domains.map((label) => label.adminClass))];
  const others = domains.filter((label) => label !== labels[bootstrap] && label.adminClass === own);
  const tables = principals * operations.length;
  for (let table = 0; table < tables; table += 1) {
    for (const subject of subjects) {
      const row = (table * classes + subject) * classes;
      for (const object of subjects) {
        const decision = decisions[row + object];
        const isAllowed = decision !== 0 && decision < ADMIN_DENY;
        if (isAllowed !== (subject === own)) return false;
      }
    }
  }
  return others.length === 0;
}
