import { assertNever } from '#base/assert-never.ts';
import type { Evidence } from '#domain/dataset/event-details.ts';

/** Who says so, and whether by name: "Turkish officials, unnamed". */
export function attributionWords({ says, attribution }: Pick<Evidence, 'says' | 'attribution'>): string {
  switch (attribution) {
    case 'named':
      return `${says}, on record`;
    case 'unnamed':
      return `${says}, unnamed`;
    case 'anonymous':
      return `${says}, not identified`;
    case 'outlet':
      return `${says}, in its own voice`;
    default:
      return assertNever(attribution);
  }
}

/** Where the outlet has it from. */
export function originWords({ ownReporting, origin }: Pick<Evidence, 'ownReporting' | 'origin'>): string {
  return ownReporting ? 'own reporting' : `relaying ${origin.name}`;
}
