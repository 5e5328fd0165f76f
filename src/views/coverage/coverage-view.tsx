import type { SourceRecord } from '#domain/dataset/source-records.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import * as words from '#messages/coverage.ts';
import { title as takeAlong } from '#messages/downloads.ts';
import { Key } from './key.tsx';
import { limitWords } from './coverage-words.ts';
import { SourceCoverage } from './source-coverage.tsx';
import './coverage.css';

interface CoverageViewProps {
  readonly sources: readonly SourceRecord[];
  readonly hrefs: Hrefs;
}

/** What of each source is quoted, what is not, and what in it is no article text: where, and how much; not a word of it. */
export function CoverageView({ sources, hrefs }: CoverageViewProps) {
  const [first] = sources;
  return (
    <div className="coverage">
      <header className="coverage__head">
        <h1>{words.title()}</h1>
        <p className="coverage__lead">{words.lead({ count: sources.length })}</p>
        <div className="coverage__notes">
          <p>{words.notHidden()}</p>
          {first && <p>{words.notAll({ limit: limitWords(first.quotedLimit) })}</p>}
        </div>
        <Key />
      </header>
      {sources.map((source) => (
        <SourceCoverage key={source.id} source={source} hrefs={hrefs} />
      ))}
      <p>
        <a href={hrefs.about('downloads')}>{takeAlong()}</a>
      </p>
    </div>
  );
}
