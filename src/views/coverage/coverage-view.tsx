import type { SourceRecord } from '#domain/dataset/source-records.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import { Key } from './key.tsx';
import { limitWords, textsWords } from './coverage-words.ts';
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
        <h1>How much of each text is quoted</h1>
        <p className="coverage__lead">
          Everything told here rests on short passages from {textsWords(sources.length)}. This page shows
          where those passages stand, and which parts no event here rests on. The texts themselves are not
          shown.
        </p>
        <div className="coverage__notes">
          <p>
            What is not quoted was not hidden, and not judged. Much of it repeats what another text says
            better, sets the scene, or tells of something else. Whether anything was missed can be looked up
            where the text was published.
          </p>
          {first && (
            <p>
              Nor could all of it be quoted. A short quotation shows that a sentence is true to its source;
              most of an article, printed here, would take the article’s place, and it belongs to its
              publisher. So of no text is more than {limitWords(first.quotedLimit)} quoted: the program that
              makes this timeline refuses to go on beyond that.
            </p>
          )}
        </div>
        <Key />
      </header>
      {sources.map((source) => (
        <SourceCoverage key={source.id} source={source} hrefs={hrefs} />
      ))}
    </div>
  );
}
