/** Old links stay good: the parameters of an older version of the table are turned, step by step, into today's. */
export type Parameters = readonly (readonly [name: string, value: string])[];

/** `UPGRADES[n]` turns parameters of version n + 1 into those of version n + 2. A step, once published, never changes. */
export const UPGRADES: readonly ((parameters: Parameters) => Parameters)[] = [];

/** The version that this page writes: one more than there are upgrades. */
export const CURRENT_VERSION = UPGRADES.length + 1;

export function upgrade(parameters: Parameters, version: number, steps = UPGRADES): Parameters {
  return steps.slice(version - 1).reduce((older, step) => step(older), parameters);
}
