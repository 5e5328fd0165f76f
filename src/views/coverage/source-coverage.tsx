import { useMemo } from 'react';
import type { SourceRecord } from '#domain/dataset/source-records.ts';
import {
  charactersOf,
  coverageOf,
  type CoverageStretch,
  untouched as untouchedOf,
} from '#domain/excerpts/coverage.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import { shareWords, untouchedWords } from './coverage-words.ts';
import { CitedTable, GapsTable, NotArticleTable } from './stretch-tables.tsx';
import { Strip } from './strip.tsx';

interface SourceCoverageProps {
  readonly source: SourceRecord;
  readonly hrefs: Hrefs;
}

/** One source: its strip, its shares, and behind a word every stretch by number. */
export function SourceCoverage({ source, hrefs }: SourceCoverageProps) {
  const coverage = useMemo(() => coverageOf(source), [source]);
  const untouched = useMemo(() => untouchedOf(source.sentences, source.excerpts), [source]);
  const quoted = quotedWords(source);
  return (
    <section id={source.id} className="source-coverage" aria-labelledby={`${source.id}-title`}>
      <h2 id={`${source.id}-title`}>
        <a href={hrefs.source(source.id)}>{source.publisher}</a>
      </h2>
      <Strip
        length={source.length}
        coverage={coverage}
        untouched={untouched}
        paragraphs={source.paragraphs}
        label={`${source.publisher}, from first word to last: ${quoted}.`}
      />
      <p>
        {quoted}. {untouchedWords(untouched.length, source.sentences.length)}
        {source.notArticle.length > 0 && ` ${leftWords(source, coverage)}`}
      </p>
      <details className="source-coverage__all">
        <summary>
          Every stretch, by number<span className="coverage__unseen"> ({source.publisher})</span>
        </summary>
        <div className="source-coverage__tables">
          <GapsTable
            caption="Sentences of which nothing is quoted, the longest first"
            stretches={untouched}
            source={source}
          />
          <GapsTable
            caption="Stretches that nothing here rests on, the longest first"
            stretches={coverage.filter(({ state }) => state === 'uncited')}
            source={source}
          />
          <CitedTable coverage={coverage} source={source} hrefs={hrefs} />
          <NotArticleTable source={source} />
        </div>
      </details>
    </section>
  );
}

function quotedWords({ quotedShare, excerpts }: SourceRecord): string {
  const passages = excerpts.length === 1 ? 'one passage' : `${String(excerpts.length)} passages`;
  return `${shareWords(quotedShare)} of the article is quoted, in ${passages}`;
}

function leftWords({ length, notArticle }: SourceRecord, coverage: readonly CoverageStretch[]): string {
  const share = shareWords(charactersOf(coverage, 'not-article') / length);
  const what = [...new Set(notArticle.map((stretch) => stretch.what))].join('; ');
  return `Of the text as it was read, ${share} is not part of the article, and does not count: ${what}.`;
}
