import type { SourceRecord } from '#domain/dataset/source-records.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import { Bibliography } from './bibliography.tsx';
import { CiteSource } from './cite-source.tsx';
import { FullText } from './full-text.tsx';
import { QuotedShare } from './quoted-share.tsx';
import { SourceExcerpt } from './source-excerpt.tsx';
import { TextMap } from './text-map.tsx';
import './source.css';

interface SourceViewProps {
  readonly source: SourceRecord;
  readonly hrefs: Hrefs;
  /** The excerpt that the address names; the page scrolls to it. */
  readonly marked?: string | null;
}

/** One source: what is known of it, where it is quoted, and every passage in reading order. */
export function SourceView({ source, hrefs, marked = null }: SourceViewProps) {
  return (
    <div className="source">
      <header className="source__head">
        <p className="source__publisher">{source.publisher}</p>
        <SourceTitle title={source.title} />
      </header>
      <div className="source__about">
        <Bibliography source={source} />
        <div className="source__notes">
          {source.notes.map((note, at) => (
            <p key={at}>{note}</p>
          ))}
          <CiteSource cite={source.cite} hrefs={hrefs} />
        </div>
      </div>
      <div className="source__reading">
        <section className="source__map" aria-labelledby="source-map">
          <h2 id="source-map">The text, seen from afar</h2>
          <TextMap source={source} marked={marked} />
          <MapKey source={source} />
          <QuotedShare share={source.quotedShare} coverage={hrefs.coverage(source.id)} />
        </section>
        <section aria-labelledby="source-passages">
          <h2 id="source-passages">{passagesWords(source.excerpts.length)}</h2>
          <ol className="source__passages">
            {source.excerpts.map((excerpt, at) => (
              <li key={excerpt.id}>
                <SourceExcerpt
                  excerpt={excerpt}
                  number={at + 1}
                  source={source}
                  marked={excerpt.id === marked}
                  hrefs={hrefs}
                />
              </li>
            ))}
          </ol>
        </section>
      </div>
      {source.text !== null && <FullText text={source.text} excerpts={source.excerpts} />}
    </div>
  );
}

function passagesWords(count: number): string {
  return count === 1 ? 'One passage is quoted' : `${String(count)} passages, in reading order`;
}

function MapKey({ source }: Pick<SourceViewProps, 'source'>) {
  const left = [...new Set(source.notArticle.map(({ what }) => what))];
  return (
    <p className="source__map-key">
      Each line stands for a line of the text. Marked: quoted here.
      {left.length > 0 && ` Hatched: not article text (${left.join(', ')}).`}
    </p>
  );
}

function SourceTitle({ title }: { readonly title: string | null }) {
  if (title !== null) return <h1 className="source__title">{title}</h1>;
  return <h1 className="source__title source__title--unknown">A text that does not print its headline</h1>;
}
