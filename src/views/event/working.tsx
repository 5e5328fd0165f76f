import type { DateBasis, PrintedDerivation, WordsDerivation } from '#domain/dataset/event-details.ts';
import type { EventDate } from '#domain/event-date.ts';
import { writtenDayWords } from '#domain/day-words.ts';
import * as words from '#messages/dating.ts';
import { published } from '#messages/event.ts';
import { Rich } from '#ui/rich.tsx';
import type { CitedEvidence } from './citations.ts';
import { type EventContext, publishedWords, publisherOf, quotedIn } from './event-context.ts';
import { allowedWords, printedWords, ruleWords } from './working-words.ts';

interface WorkingProps {
  readonly basis: DateBasis;
  readonly date: EventDate;
  readonly evidence: ReadonlyMap<string, CitedEvidence>;
  readonly context: EventContext;
}

/** The date worked out, a line for each ground, as in a sum: “on Wednesday” + published 10 April → Wednesday 9 April. */
export function Working({ basis: { derivation, references }, date, evidence, context }: WorkingProps) {
  if (derivation.length === 0) return null;
  const isDecided = derivation.some((step) => step.ground === 'reference' && step.from === step.to);
  return (
    <ul className="working" aria-label={words.working()}>
      {derivation.map((step, at) => (
        <li key={at} className="working__step">
          {step.ground === 'excerpt' ? (
            <WordsStep
              step={step}
              source={evidence.get(step.excerpt)?.evidence.source ?? ''}
              isDecided={isDecided}
              context={context}
            />
          ) : (
            <PrintedStep
              step={step}
              date={date}
              publisher={references.find(({ id }) => id === step.reference)?.publisher ?? step.reference}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

interface WordsStepProps {
  readonly step: WordsDerivation;
  /** The source's id. */
  readonly source: string;
  /** Whether an outside reference tells which of several days it was. */
  readonly isDecided: boolean;
  readonly context: EventContext;
}

function WordsStep({ step, source, isDecided, context }: WordsStepProps) {
  const cited = context.sources.get(source);
  return (
    <>
      <span>
        <Rich
          text={words.wordsOf({ words: step.words, publisher: publisherOf(context, source) })}
          elements={{ quote: (inside) => <q {...quotedIn(context, source)}>{inside}</q> }}
        />
      </span>{' '}
      <span className="working__given">
        <span aria-hidden="true">+ </span>
        {cited ? publishedWords(cited) : published({ date: writtenDayWords(step.published) })}
      </span>{' '}
      <Result day={allowedWords(step)} note={noteWords(step, isDecided)} />
    </>
  );
}

function noteWords(step: WordsDerivation, isDecided: boolean): string {
  const rule = ruleWords(step);
  if (step.days.length === 1) return rule;
  return isDecided ? words.decided({ rule }) : words.leftOpen({ rule });
}

interface PrintedStepProps {
  readonly step: PrintedDerivation;
  readonly date: EventDate;
  readonly publisher: string;
}

function PrintedStep({ step, date, publisher }: PrintedStepProps) {
  return (
    <>
      <span>
        {step.published === 'unknown'
          ? publisher
          : words.outsidePublished({ publisher, date: writtenDayWords(step.published) })}
      </span>{' '}
      <Result day={printedWords(step, date)} note={words.asTold()} />
    </>
  );
}

/** Read aloud, the arrow is a word. */
function Result({ day, note }: { readonly day: string; readonly note: string }) {
  return (
    <>
      <span className="working__result">
        <Rich
          text={words.gives({ day })}
          elements={{
            arrow: (inside) => <span aria-hidden="true">{inside}</span>,
            aloud: (inside) => <span className="sr-only">{inside}</span>,
            day: (inside) => <strong>{inside}</strong>,
          }}
        />
      </span>{' '}
      <span className="working__note">{note}</span>
    </>
  );
}
