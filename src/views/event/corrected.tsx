import type { Correction } from '#domain/dataset/correction.ts';
import { dayWords } from '#domain/day-words.ts';
import type { Hrefs } from '#domain/hrefs.ts';

interface CorrectedProps {
  /** Newest first. */
  readonly corrections: readonly Correction[];
  readonly hrefs: Hrefs;
}

/** What was put right in this event since publication: what it said, what it says now, and why. */
export function Corrected({ corrections, hrefs }: CorrectedProps) {
  if (corrections.length === 0) return null;
  return (
    <div className="corrected" role="note" aria-label="Corrections">
      {corrections.map(({ date, said, says, why }) => (
        <div key={`${String(date)} ${said}`}>
          <p className="corrected__day">Corrected on {dayWords(date)}</p>
          <dl>
            <dt>It said</dt>
            <dd>{said}</dd>
            <dt>It says now</dt>
            <dd>{says}</dd>
            <dt>Why</dt>
            <dd>{why}</dd>
          </dl>
        </div>
      ))}
      <p>
        <a href={hrefs.about('corrections')}>All corrections of this timeline</a>
      </p>
    </div>
  );
}
