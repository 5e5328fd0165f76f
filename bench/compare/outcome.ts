/** How it went with one subject at one number of events. */
import { median } from '../measure.ts';
import { FIGURE_NAMES, type Figures } from './figures.ts';

export type Outcome =
  | {
      readonly kind: 'measured';
      /** Medians over `runs`. */
      readonly figures: Figures;
      readonly runs: readonly Figures[];
    }
  /** It was tried and did not come through; larger numbers are not tried. */
  | { readonly kind: 'failed'; readonly why: string }
  /** A smaller number was too much already. */
  | { readonly kind: 'not run' };

export interface Row {
  /** The subject's name. */
  readonly subject: string;
  readonly events: number;
  readonly outcome: Outcome;
}

/** Per figure the median of the runs that have it. */
export function mediansOf(runs: readonly Figures[]): Figures {
  return Object.fromEntries(
    FIGURE_NAMES.flatMap((name) => {
      const values = runs.flatMap((run) => run[name] ?? []);
      return values.length === 0 ? [] : [[name, median(values)]];
    }),
  );
}
