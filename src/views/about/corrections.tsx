import { assertNever } from '#base/assert-never.ts';
import type { DayNumber } from '#domain/calendar.ts';
import type { ListedCorrection } from '#domain/dataset/about-file.ts';
import { dayWords } from '#domain/day-words.ts';
import { editionWords } from '#domain/editions/edition-words.ts';
import type { ListedEdition } from '#domain/editions/version-file.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import * as words from '#messages/about.ts';
import { changes as changesTitle } from '#messages/editions.ts';
import { useOwnWords } from '#ui/own-language.ts';
import { Part } from './part.tsx';

interface CorrectionsProps {
  /** Newest first. */
  readonly corrections: readonly ListedCorrection[];
  readonly published: DayNumber | null;
  readonly hrefs: Hrefs;
  /** Which one this is; null where it has no number. */
  readonly edition?: ListedEdition | null | undefined;
  /** Where it is told what changed from edition to edition; null where no editions are kept. */
  readonly changes?: string | null | undefined;
}

/** Every mistake that was put right since publication, or that there was none. */
export function Corrections({
  corrections,
  published,
  hrefs,
  edition = null,
  changes = null,
}: CorrectionsProps) {
  return (
    <Part of="corrections">
      {corrections.length === 0 && (
        <p className="about__paragraph">
          {published === null ? words.notCorrected() : words.notCorrectedSince({ day: dayWords(published) })}
        </p>
      )}
      {corrections.length > 0 && (
        <ol className="about__corrections">
          {corrections.map((correction) => (
            <li key={JSON.stringify(correction)}>
              <CorrectionEntry correction={correction} hrefs={hrefs} />
            </li>
          ))}
        </ol>
      )}
      <p className="about__note">{words.corrected()}</p>
      {edition !== null && (
        <p className="about__paragraph">
          {editionWords(edition)}
          {changes !== null && (
            <>
              {' · '}
              <a href={changes}>{changesTitle()}</a>
            </>
          )}
        </p>
      )}
    </Part>
  );
}

interface CorrectionEntryProps extends Pick<CorrectionsProps, 'hrefs'> {
  readonly correction: ListedCorrection;
}

function CorrectionEntry({ correction: { date, of, said, says, why }, hrefs }: CorrectionEntryProps) {
  const own = useOwnWords();
  return (
    <>
      <p className="about__corrected">
        <span className="about__day">{dayWords(date)}</span> <Corrected of={of} hrefs={hrefs} />
      </p>
      <dl className="about__change">
        <dt>{words.said()}</dt>
        <dd {...own}>{said}</dd>
        <dt>{words.says()}</dt>
        <dd {...own}>{says}</dd>
        <dt>{words.why()}</dt>
        <dd {...own}>{why}</dd>
      </dl>
    </>
  );
}

function Corrected({ of, hrefs }: Pick<ListedCorrection, 'of'> & Pick<CorrectionsProps, 'hrefs'>) {
  switch (of.kind) {
    case 'event':
      return <a href={hrefs.event(of.id)}>{of.title}</a>;
    case 'source':
      return <a href={hrefs.source(of.id)}>{of.publisher}</a>;
    case 'excerpt':
      return <a href={hrefs.source(of.source, of.id)}>{words.passage({ publisher: of.publisher })}</a>;
    case 'whole':
      return words.whole();
    default:
      return assertNever(of);
  }
}
