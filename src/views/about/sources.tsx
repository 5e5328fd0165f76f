import { dateWords } from '#domain/date-words.ts';
import type { TimelineCounts } from '#domain/certainty-counts.ts';
import type { SourceFields } from '#domain/dataset/source-records.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import { sourceKindLabel } from '#domain/evidence-labels.ts';
import { languageName } from '#domain/labels.ts';
import { Fact, Unknown } from './fact.tsx';
import { numbered } from './numbered.ts';
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
      <p className="about__note">
        One event may rest on several sources, so the numbers of events add up to more than there are.
      </p>
    </Part>
  );
}

interface SourceProps extends Pick<SourcesProps, 'hrefs'> {
  readonly source: ToldSource;
  readonly events: number;
}

function Source({ source, events, hrefs }: SourceProps) {
  const { id, publisher, title, notes } = source;
  return (
    <article className="about-source" aria-labelledby={`source-${id}`}>
      <div className="about-source__told">
        <h3 id={`source-${id}`}>
          <a href={hrefs.source(id)}>{publisher}</a>
        </h3>
        <p className={title === null ? 'about__unknown' : 'about-source__title'}>
          {title ?? 'Headline not printed in the text we have'}
        </p>
        {notes.map((note) => (
          <p key={note} className="about-source__notes">
            {note}
          </p>
        ))}
      </div>
      <dl className="about__facts">
        <Fact term="Published" note={source.publishedNote}>
          {source.published.kind === 'unknown' ? <Unknown>not known</Unknown> : dateWords(source.published)}
        </Fact>
        <Fact term="Kind">
          {sourceKindLabel(source.kind)}, in {languageName(source.language)}
        </Fact>
        <Fact term="Author">{authorsOf(source)}</Fact>
        <Fact term="Quoted">
          {Math.round(source.quotedShare * 100)}% of its text, in {numbered(source.passages, 'passage')}
        </Fact>
        <Fact term="Tells of">
          <a href={hrefs.narrowed('source', id)}>{numbered(events, 'event')}</a>
        </Fact>
      </dl>
    </article>
  );
}

function authorsOf({ authors }: SourceFields) {
  if (authors === null) return <Unknown>not known</Unknown>;
  return authors.length === 0 ? 'none named' : authors.join(', ');
}
