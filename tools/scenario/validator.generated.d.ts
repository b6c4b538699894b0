import type { Scenario } from './format.ts';

/** Whether a value has the shape of a scenario. */
declare const validate: (value: unknown) => value is Scenario;

export default validate;
