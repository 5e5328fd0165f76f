import { dateWords } from '#domain/date-words.ts';
import type { DateBasis } from '#domain/dataset/event-details.ts';
import type { EventRow } from '#domain/event-table.ts';
import { writtenDayWords } from '#domain/day-words.ts';
import { basisSentence } from '#domain/meanings.ts';
import { weekdayName } from '#domain/weekday-words.ts';
import * as words from '#messages/dating.ts';
import { Heading, type HeadingLevel } from '#ui/heading.tsx';
import { OuterLink } from '#ui/outer-link.tsx';
import { useOwnWords } from '#ui/own-language.ts';
import { Rich } from '#ui/rich.tsx';
import type { CitedEvidence } from './citations.ts';
import { distanceWords } from './derivation-words.ts';
import { type EventContext, publisherOf, quotedIn } from './event-context.ts';
import { PassageLink } from './passage-link.tsx';
import { Working } from './working.tsx';

interface DerivationProps {
  readonly event: EventRow;
  readonly basis: DateBasis;
  readonly evidence: ReadonlyMap<string, CitedEvidence>;
  readonly context: EventContext;
  readonly level: HeadingLevel;
}

/** How the date came about, with everything that it rests on. */
export function Derivation({ event, basis, evidence, context, level }: DerivationProps) {
  const undated = event.date.kind === 'unknown';
  return (
    <section className="derivation" aria-labelledby="event-derivation">
      <Heading level={level} id="event-derivation" className="event-part">
        {undated ? words.whyNoDate() : words.howDate()}
      </Heading>
      {!undated && <p>{basisSentence(basis.kind)}</p>}
      {!undated && <Working basis={basis} date={event.date} evidence={evidence} context={context} />}
      {basis.note !== null && <p>{basis.note}</p>}
      {undated && basis.note === null && basis.excerpts.length === 0 && <p>{words.nothingDates()}</p>}
      {basis.weekday && !undated && basis.derivation.length === 0 && basis.excerpts.length > 0 && (
        <p>
          {words.saysWeekday({
            said: basis.weekday,
            date: dateWords(event.date),
            weekday: weekdayName(basis.weekday),
          })}
        </p>
      )}
      {basis.distances.map((distance) => (
        <p key={distance.source}>{distanceWords(distance, publisherOf(context, distance.source))}</p>
      ))}
      <DatingPassages excerpts={basis.excerpts} evidence={evidence} context={context} />
      <References references={basis.references} />
    </section>
  );
}

interface DatingPassagesProps {
  readonly excerpts: readonly string[];
  readonly evidence: ReadonlyMap<string, CitedEvidence>;
  readonly context: EventContext;
}

function DatingPassages({ excerpts, evidence, context }: DatingPassagesProps) {
  const dating = excerpts.flatMap((excerpt) => evidence.get(excerpt) ?? []);
  if (dating.length === 0) return null;
  return (
    <ul className="derivation__grounds" aria-label={words.passages()}>
      {dating.map(({ number, evidence: { excerpt, source, quote } }) => (
        <li key={excerpt}>
          <Rich
            text={words.passage({ number, publisher: publisherOf(context, source), quote })}
            elements={{
              link: (inside) => (
                <PassageLink excerpt={excerpt} context={context}>
                  {inside}
                </PassageLink>
              ),
              quote: (inside) => <q {...quotedIn(context, source)}>{inside}</q>,
            }}
          />
        </li>
      ))}
    </ul>
  );
}

function References({ references }: Pick<DateBasis, 'references'>) {
  const own = useOwnWords();
  if (references.length === 0) return null;
  return (
    <>
      <p>{words.fromOutside()}</p>
      <ul className="derivation__grounds" aria-label={words.outside()}>
        {references.map(({ id, shows, url, publisher, published }) => (
          <li key={id}>
            <Rich
              text={words.outsideReference({ shows, publisher, published: writtenDayWords(published) })}
              elements={{
                shows: (inside) => <span {...own}>{inside}</span>,
                link: (inside) => <OuterLink href={url}>{inside}</OuterLink>,
              }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
