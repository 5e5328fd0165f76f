import { type ReactNode, type Ref } from 'react';
import type { ExcerptFile, ListedSource } from '#domain/dataset/source-list.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import type { PassagePage } from '#domain/passage-pages.ts';
import * as words from '#messages/source.ts';
import { FullText } from './full-text.tsx';
import { PassageTurning, type Turning } from './passage-turning.tsx';
import { QuotedShare } from './quoted-share.tsx';
import { SourceExcerpt } from './source-excerpt.tsx';
import { SourceHead } from './source-head.tsx';
import './source.css';
import './long-source.css';

interface LongSourceViewProps {
  readonly source: ListedSource;
  readonly hrefs: Hrefs;
  readonly page: PassagePage;
  /** Those of the page; null while they are not there. */
  readonly passages: ExcerptFile | null;
  readonly turning: Turning;
  /** The excerpt that the address names. */
  readonly marked: string | null;
  /** Where its passages are told of: receives the focus when a page is turned. */
  readonly heading: Ref<HTMLHeadingElement>;
  /** Stands in place of passages that are not there. */
  readonly notice: ReactNode;
}

/** A source that may have thousands of passages, some hundred of them at a time. */
export function LongSourceView(props: LongSourceViewProps) {
  const { source, hrefs, page, passages, turning, heading, notice } = props;
  const count = source.excerpts.count;
  return (
    <div className="source">
      <SourceHead source={source} hrefs={hrefs} />
      <div className="source__reading">
        <section className="source__map" aria-labelledby="source-share">
          <h2 id="source-share">{words.howMuch()}</h2>
          <QuotedShare share={source.quotedShare} coverage={null} />
        </section>
        <section aria-labelledby="source-passages">
          <h2 id="source-passages" tabIndex={-1} ref={heading}>
            {pageWords(page, count)}
          </h2>
          <PassageTurning page={page} extent={source.excerpts} turning={turning} jumps />
          {passages ? <Passages {...props} passages={passages} /> : count > 0 && notice}
          <PassageTurning page={page} extent={source.excerpts} turning={turning} />
        </section>
      </div>
      {source.text !== null && passages && (
        <FullText
          text={source.text}
          language={source.language}
          excerpts={passages.excerpts}
          which={words.markedAbove()}
        />
      )}
    </div>
  );
}

function pageWords({ first, last }: PassagePage, count: number): string {
  if (last - first + 1 === count || count === 0) return words.passages({ count });
  return words.somePassages({ first, last, count });
}

type PassagesProps = Pick<LongSourceViewProps, 'source' | 'hrefs' | 'marked'> & {
  readonly passages: ExcerptFile;
};

function Passages({ source, hrefs, marked, passages: { first, excerpts } }: PassagesProps) {
  return (
    <ol className="source__passages" start={first + 1}>
      {excerpts.map((excerpt, at) => (
        <li key={excerpt.id}>
          <SourceExcerpt
            excerpt={excerpt}
            number={first + at + 1}
            source={source}
            marked={excerpt.id === marked}
            hrefs={hrefs}
          />
        </li>
      ))}
    </ol>
  );
}
