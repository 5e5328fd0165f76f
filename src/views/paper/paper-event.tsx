import { Fragment } from 'react';
import { dateWords } from '#domain/date-words.ts';
import { differencesIn, standingOf } from '#domain/exports/exported.ts';
import type { Sentence } from '#domain/dataset/event-details.ts';
import type { SourceLabel } from '#domain/dataset/event-index.ts';
import * as eventWords from '#messages/event.ts';
import { means as ourTranslation } from '#messages/passages.ts';
import { wordsIn } from '#messages/say.ts';
import { Address } from './address.tsx';
import type { Note, NotedEvent } from './notes.ts';

interface PaperEventProps {
  readonly event: NotedEvent;
  readonly address: string;
  readonly passageAt: (sourceId: string, excerptId: string) => string;
  readonly shownBy: string | undefined;
}

/** One event: when, what, in sentences that bear the numbers of their notes, and the notes under it. */
export function PaperEvent({ event, address, passageAt, shownBy }: PaperEventProps) {
  const { row, detail, notes } = event;
  const differences = differencesIn(detail);
  const sourceOf = new Map(row.sources.map((source) => [source.id, source]));
  return (
    <article className="paper__event" id={`paper-${row.id}`} data-shown-by={shownBy}>
      <p className="paper__standing">{standingOf(row)}</p>
      <h4 className="paper__name" {...wordsIn(row.language)}>
        {row.title}
      </h4>
      {paragraphs(detail.sentences).map((sentences, at) => (
        <p key={at} className="paper__told" {...wordsIn(row.language)}>
          {sentences.map((sentence, i) => (
            <span key={i}>
              {sentence.text}
              <sup>
                {numbersOf(sentence, event).map((number, at) => (
                  <Fragment key={number}>
                    {at > 0 && ', '}
                    <a href={`#note-${String(number)}`}>{number}</a>
                  </Fragment>
                ))}
              </sup>{' '}
            </span>
          ))}
        </p>
      ))}
      {differences !== '' && <p className="paper__differences">{differences}</p>}
      <ol className="paper__notes">
        {notes.map((note) => (
          <PaperNote
            key={note.number}
            note={note}
            source={sourceOf.get(note.evidence.source)}
            address={passageAt(note.evidence.source, note.evidence.excerpt)}
          />
        ))}
      </ol>
      {address !== '' && (
        <p className="paper__where">
          <Address>{address}</Address>
        </p>
      )}
    </article>
  );
}

interface PaperNoteProps {
  readonly note: Note;
  readonly source: SourceLabel | undefined;
  readonly address: string;
}

/** Its number is text, and no list’s: programs that read paper find it. */
function PaperNote({ note: { number, evidence }, source, address }: PaperNoteProps) {
  const { quote, means } = evidence;
  return (
    <li className="paper__note" id={`note-${String(number)}`}>
      <span className="paper__number">{number}</span> <q {...(source && wordsIn(source.language))}>{quote}</q>{' '}
      {means !== null && (
        <span>
          {ourTranslation()} {means}{' '}
        </span>
      )}
      <span>{whose(evidence, source)}</span> {address !== '' && <Address>{address}</Address>}
    </li>
  );
}

/** Who says so, who printed it, and when; and what it does to the event, if not support it. */
function whose({ says, source: id, stance }: Note['evidence'], source: SourceLabel | undefined): string {
  const date = source && source.published.kind !== 'unknown' ? dateWords(source.published) : '';
  const parts = [says, source?.publisher ?? id, date, eventWords.stance({ stance })];
  return [...new Set(parts)].filter(Boolean).join(' · ');
}

function numbersOf({ cites }: Sentence, { numberOf }: NotedEvent): readonly number[] {
  const numbers = new Set(cites.flat().flatMap((excerpt) => numberOf.get(excerpt) ?? []));
  return [...numbers].sort((a, b) => a - b);
}

function paragraphs(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const paragraphs = new Map<number, Sentence[]>();
  for (const sentence of sentences)
    paragraphs.set(sentence.paragraph, [...(paragraphs.get(sentence.paragraph) ?? []), sentence]);
  return [...paragraphs.values()];
}
