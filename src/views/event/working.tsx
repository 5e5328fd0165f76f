import type { ReactNode } from 'react';
import type { DateBasis, PrintedDerivation, WordsDerivation } from '#domain/dataset/event-details.ts';
import type { EventDate } from '#domain/event-date.ts';
import { writtenDayWords } from '#domain/day-words.ts';
import type { CitedEvidence } from './citations.ts';
import { type EventContext, publishedWords, publisherOf } from './event-context.ts';
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
    <ul className="working" aria-label="How the day follows">
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
  const open = isDecided ? '; outside reporting decides which' : '; which of them, the words leave open';
  return (
    <>
      <span>
        <q>{step.words}</q>, {publisherOf(context, source)}
      </span>{' '}
      <span className="working__given">
        <span aria-hidden="true">+ </span>
        {cited ? publishedWords(cited) : `published ${writtenDayWords(step.published)}`}
      </span>{' '}
      <Result note={`${ruleWords(step)}${step.days.length > 1 ? open : ''}`}>{allowedWords(step)}</Result>
    </>
  );
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
        {publisher}
        {step.published !== 'unknown' && `, published ${writtenDayWords(step.published)}`}
      </span>{' '}
      <Result note="as this outside report tells it">{printedWords(step, date)}</Result>
    </>
  );
}

/** Read aloud, the arrow is a word. */
function Result({ children, note }: { readonly children: ReactNode; readonly note: string }) {
  return (
    <>
      <span className="working__result">
        <span aria-hidden="true">→ </span>
        <span className="sr-only">gives </span>
        <strong>{children}</strong>
      </span>{' '}
      <span className="working__note">{note}</span>
    </>
  );
}
