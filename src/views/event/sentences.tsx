import { Fragment } from 'react';
import type { Sentence } from '#domain/dataset/event-details.ts';
import { unbroken } from '#domain/unbroken.ts';
import * as words from '#messages/event.ts';
import { wordsIn } from '#messages/say.ts';
import { type CitedEvidence, type NumberedSentence, paragraphsOf } from './citations.ts';
import { type EventContext, publisherOf, sentenceId } from './event-context.ts';
import { PassageLink } from './passage-link.tsx';

interface SentencesProps {
  readonly sentences: readonly Sentence[];
  readonly evidence: ReadonlyMap<string, CitedEvidence>;
  readonly context: EventContext;
  /** BCP 47, of the sentences. */
  readonly language: string;
}

/** What happened, in our words; behind each sentence the numbers of the passages that it rests on. */
export function Sentences({ sentences, evidence, context, language }: SentencesProps) {
  return (
    <div className="event-text" {...wordsIn(language)}>
      {paragraphsOf(sentences).map((paragraph, at) => (
        <p key={at}>
          {paragraph.map((sentence) => (
            <Fragment key={sentence.number}>
              <span id={sentenceId(sentence.number)} tabIndex={-1} className="event-text__sentence">
                {unbroken(sentence.text)}
                <Citations sentence={sentence} evidence={evidence} context={context} />
              </span>{' '}
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}

interface CitationsProps {
  readonly sentence: NumberedSentence;
  readonly evidence: ReadonlyMap<string, CitedEvidence>;
  readonly context: EventContext;
}

function Citations({ sentence, evidence, context }: CitationsProps) {
  return (
    <sup className="citations">
      {sentence.cites.flat().map((excerpt) => {
        const cited = evidence.get(excerpt);
        return cited && <Citation key={excerpt} cited={cited} context={context} />;
      })}
    </sup>
  );
}

function Citation({ cited, context }: { readonly cited: CitedEvidence; readonly context: EventContext }) {
  const { excerpt, source } = cited.evidence;
  return (
    <PassageLink
      excerpt={excerpt}
      context={context}
      className="citations__link"
      aria-label={words.citation({ number: cited.number, publisher: publisherOf(context, source) })}
    >
      {cited.number}
    </PassageLink>
  );
}
