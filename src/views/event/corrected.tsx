import type { Correction } from '#domain/dataset/correction.ts';
import { dayWords } from '#domain/day-words.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import * as words from '#messages/event.ts';
import { useOwnWords } from '#ui/own-language.ts';

interface CorrectedProps {
  /** Newest first. */
  readonly corrections: readonly Correction[];
  readonly hrefs: Hrefs;
}

/** What was put right in this event since publication: what it said, what it says now, and why. */
export function Corrected({ corrections, hrefs }: CorrectedProps) {
  const own = useOwnWords();
  if (corrections.length === 0) return null;
  return (
    <div className="corrected" role="note" aria-label={words.corrections()}>
      {corrections.map(({ date, said, says, why }) => (
        <div key={`${String(date)} ${said}`}>
          <p className="corrected__day">{words.correctedOn({ day: dayWords(date) })}</p>
          <dl>
            <dt>{words.itSaid()}</dt>
            <dd {...own}>{said}</dd>
            <dt>{words.itSaysNow()}</dt>
            <dd {...own}>{says}</dd>
            <dt>{words.why()}</dt>
            <dd {...own}>{why}</dd>
          </dl>
        </div>
      ))}
      <p>
        <a href={hrefs.about('corrections')}>{words.allCorrections()}</a>
      </p>
    </div>
  );
}
