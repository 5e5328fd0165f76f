import type { SourceRecord } from '#domain/dataset/source-records.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import { partsWords } from '#domain/list-words.ts';
import * as words from '#messages/source.ts';
import { useOwnWords } from '#ui/own-language.ts';
import { Rich } from '#ui/rich.tsx';
import { FullText } from './full-text.tsx';
import { QuotedShare } from './quoted-share.tsx';
import { SourceExcerpt } from './source-excerpt.tsx';
import { SourceHead } from './source-head.tsx';
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
      <SourceHead source={source} hrefs={hrefs} page={hrefs.source(source.id)} />
      <div className="source__reading">
        <section className="source__map" aria-labelledby="source-map">
          <h2 id="source-map">{words.fromAfar()}</h2>
          <TextMap source={source} marked={marked} />
          <MapKey source={source} />
          <QuotedShare share={source.quotedShare} coverage={hrefs.coverage(source.id)} />
        </section>
        <section aria-labelledby="source-passages">
          <h2 id="source-passages">{words.passages({ count: source.excerpts.length })}</h2>
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
      {source.text !== null && (
        <FullText text={source.text} language={source.language} excerpts={source.excerpts} />
      )}
    </div>
  );
}

function MapKey({ source }: Pick<SourceViewProps, 'source'>) {
  const own = useOwnWords();
  const left = [...new Set(source.notArticle.map(({ what }) => what))];
  return (
    <p className="source__map-key">
      {words.mapKey()}
      {left.length > 0 && (
        <>
          {' '}
          <Rich
            text={words.hatched({ what: partsWords(left) })}
            elements={{ what: (inside) => <span {...own}>{inside}</span> }}
          />
        </>
      )}
    </p>
  );
}
