/**
 * Reads the policy that the command line names and prints who may send to whom, and why the others
 * may not.
 */

import { readFileSync } from 'node:fs';
import { answerOf, ask, findOperation, loadPolicy, readPolicy } from 'bulkhead';

const [, , file = 'policy.yaml'] = process.argv;
const { model, findings } = readPolicy(file, readFileSync(file));
for (const { line, column, severity, message } of findings) {
  console.log(`${file}:${line}:${column}: ${severity}: ${message}`);
}
const operation = findOperation('event.send');
if (model === undefined || operation === undefined) {
  process.exitCode = 1;
} else {
  const policy = await loadPolicy(model);
  const domains = model.labels.flatMap(({ kind }, index) => (kind === 'domain' ? [index] : []));
  for (const subject of domains) {
    for (const object of domains) {
      if (subject === object) continue;
      const question = { operation, subject, object, running: [] };
      const { decision, rule } = answerOf(model, policy, question, ask(policy, question));
      const names = [subject, object].map((label) => model.labels[label]?.name).join(' → ');
      console.log(`${names}: ${decision} (${rule.name})`);
    }
  }
}
