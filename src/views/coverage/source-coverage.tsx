import { useMemo } from 'react';
import type { SourceRecord } from '#domain/dataset/source-records.ts';
import {
  charactersOf,
  coverageOf,
  type CoverageStretch,
  untouched as untouchedOf,
} from '#domain/excerpts/coverage.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import { clausesWords } from '#domain/list-words.ts';
import * as words from '#messages/coverage.ts';
import { useOwnWords } from '#ui/own-language.ts';
import { Rich } from '#ui/rich.tsx';
import { preciseShare } from './coverage-words.ts';
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
  const own = useOwnWords();
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
        label={words.strip({ publisher: source.publisher, quoted })}
      />
      <p>
        {quoted} {words.sentences({ untouched: untouched.length, sentences: source.sentences.length })}
        {source.notArticle.length > 0 && (
          <>
            {' '}
            <Rich
              text={leftWords(source, coverage)}
              elements={{ what: (inside) => <span {...own}>{inside}</span> }}
            />
          </>
        )}
      </p>
      <details className="source-coverage__all">
        <summary>
          <Rich
            text={words.every({ publisher: source.publisher })}
            elements={{ unseen: (inside) => <span className="coverage__unseen">{inside}</span> }}
          />
        </summary>
        <div className="source-coverage__tables">
          <GapsTable caption={words.untouchedCaption()} stretches={untouched} source={source} />
          <GapsTable
            caption={words.uncitedCaption()}
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
  return words.quoted({ share: preciseShare(quotedShare), passages: excerpts.length });
}

function leftWords({ length, notArticle }: SourceRecord, coverage: readonly CoverageStretch[]): string {
  const share = preciseShare(charactersOf(coverage, 'not-article') / length);
  const what = clausesWords([...new Set(notArticle.map((stretch) => stretch.what))]);
  return words.left({ share, what });
}
