import { dateWords } from '#domain/date-words.ts';
import type { TimelineCounts } from '#domain/certainty-counts.ts';
import type { SourceFields } from '#domain/dataset/source-records.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import { countWords } from '#domain/count-words.ts';
import { partsWords } from '#domain/list-words.ts';
import { languageName, sourceKindLabel } from '#domain/meanings.ts';
import { shareWords } from '#domain/share-words.ts';
import * as words from '#messages/about.ts';
import { wordsIn } from '#messages/say.ts';
import { useOwnWords } from '#ui/own-language.ts';
import { Fact, Unknown } from './fact.tsx';
import { Part } from './part.tsx';

export interface ToldSource extends SourceFields {
  /** How many are quoted. */
  readonly passages: number;
}

interface SourcesProps {
  readonly sources: readonly ToldSource[];
  readonly counts: TimelineCounts;
  readonly hrefs: Hrefs;
}

/** Each source with what is known of it, what is not, and how much of it is quoted. */
export function Sources({ sources, counts, hrefs }: SourcesProps) {
  const totals = new Map(counts.values.source.map(({ value, total }) => [value, total]));
  return (
    <Part of="sources">
      {sources.map((source) => (
        <Source key={source.id} source={source} events={totals.get(source.id) ?? 0} hrefs={hrefs} />
      ))}
      <p className="about__note">{words.severalSources()}</p>
    </Part>
  );
}

interface SourceProps extends Pick<SourcesProps, 'hrefs'> {
  readonly source: ToldSource;
  readonly events: number;
}

function Source({ source, events, hrefs }: SourceProps) {
  const { id, publisher, title, notes } = source;
  const own = useOwnWords();
  return (
    <article className="about-source" aria-labelledby={`source-${id}`}>
      <div className="about-source__told">
        <h3 id={`source-${id}`}>
          <a href={hrefs.source(id)}>{publisher}</a>
        </h3>
        {title === null ? (
          <p className="about__unknown">{words.noTitle()}</p>
        ) : (
          <p className="about-source__title" {...wordsIn(source.language)}>
            {title}
          </p>
        )}
        {notes.map((note) => (
          <p key={note} className="about-source__notes" {...own}>
            {note}
          </p>
        ))}
      </div>
      <dl className="about__facts">
        <Fact term={words.published()} note={source.publishedNote}>
          {source.published.kind === 'unknown' ? (
            <Unknown>{words.notKnown()}</Unknown>
          ) : (
            dateWords(source.published)
          )}
        </Fact>
        <Fact term={words.kind()}>
          {words.kindIn({ kind: sourceKindLabel(source.kind), language: languageName(source.language) })}
        </Fact>
        <Fact term={words.author()}>{authorsOf(source)}</Fact>
        <Fact term={words.quoted()}>
          {words.quotedShare({ share: shareWords(source.quotedShare), passages: source.passages })}
        </Fact>
        <Fact term={words.tellsOf()}>
          <a href={hrefs.narrowed('source', id)}>{countWords(events)}</a>
        </Fact>
      </dl>
    </article>
  );
}

function authorsOf({ authors }: SourceFields) {
  if (authors === null) return <Unknown>{words.notKnown()}</Unknown>;
  return authors.length === 0 ? words.noAuthor() : partsWords(authors);
}
