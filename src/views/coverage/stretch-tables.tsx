/** Stretches of one text by number, each kind in a table of its own. */
import { Fragment } from 'react';
import type { Excerpt, SourceRecord } from '#domain/dataset/source-records.ts';
import { type CoverageStretch, longestFirst } from '#domain/excerpts/coverage.ts';
import { paragraphsOf } from '#domain/excerpts/paragraphs.ts';
import { overlaps, type Stretch } from '#domain/excerpts/stretch.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import * as words from '#messages/coverage.ts';
import { semicolon } from '#messages/vocabulary.ts';
import { useOwnWords } from '#ui/own-language.ts';
import { charactersWords, paragraphWords, preciseShare } from './coverage-words.ts';

/** Between two passages there is often but a space or a full stop. */
const SHORTEST_GAP = 5;

interface GapsTableProps {
  readonly caption: string;
  readonly stretches: readonly Stretch[];
  readonly source: SourceRecord;
}

/** What nothing rests on, the longest first. */
export function GapsTable({ caption, stretches, source }: GapsTableProps) {
  const gaps = longestFirst(stretches).filter(({ start, end }) => end - start >= SHORTEST_GAP);
  if (gaps.length === 0) return null;
  return (
    <table className="stretches stretches--short">
      <caption>{caption}</caption>
      <Headings last={words.length()} />
      <tbody>
        {gaps.map((gap) => (
          <tr key={gap.start}>
            <Place stretch={gap} source={source} />
            <td>{words.characterCount({ count: gap.end - gap.start })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CitedTableProps {
  readonly coverage: readonly CoverageStretch[];
  readonly source: SourceRecord;
  readonly hrefs: Hrefs;
}

/** What is quoted, in reading order, with the passages and the events that rest on them. */
export function CitedTable({ coverage, source, hrefs }: CitedTableProps) {
  const cited = coverage.filter(({ state }) => state === 'cited');
  if (cited.length === 0) return null;
  return (
    <table className="stretches">
      <caption>{words.citedCaption()}</caption>
      <thead>
        <tr>
          <th scope="col">{words.placeColumn()}</th>
          <th scope="col">{words.passageColumn()}</th>
        </tr>
      </thead>
      <tbody>
        {cited.map((stretch) => (
          <tr key={stretch.start}>
            <PlaceInOne stretch={stretch} source={source} />
            <td>
              {source.excerpts.map((excerpt, i) =>
                overlaps(excerpt, stretch) ? (
                  <Passage
                    key={excerpt.id}
                    excerpt={excerpt}
                    number={i + 1}
                    source={source.id}
                    hrefs={hrefs}
                  />
                ) : null,
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface PassageProps {
  readonly excerpt: Excerpt;
  /** As the source's page counts. */
  readonly number: number;
  readonly source: string;
  readonly hrefs: Hrefs;
}

function Passage({ excerpt, number, source, hrefs }: PassageProps) {
  return (
    <p>
      <a href={hrefs.source(source, excerpt.id)}>{words.passage({ number })}</a>:{' '}
      {excerpt.events.map(({ id, title }, i) => (
        <Fragment key={id}>
          {i > 0 && semicolon()}
          <a href={hrefs.event(id)}>{title}</a>
        </Fragment>
      ))}
    </p>
  );
}

/** What is left out of the count. */
export function NotArticleTable({ source }: { readonly source: SourceRecord }) {
  const own = useOwnWords();
  if (source.notArticle.length === 0) return null;
  return (
    <table className="stretches stretches--short">
      <caption>{words.notArticleCaption()}</caption>
      <Headings last={words.whatItIs()} />
      <tbody>
        {source.notArticle.map((stretch) => (
          <tr key={stretch.start}>
            <Place stretch={stretch} source={source} />
            <td {...own}>{stretch.what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Headings({ last }: { readonly last: string }) {
  return (
    <thead>
      <tr>
        <th scope="col">{words.paragraph()}</th>
        <th scope="col">{words.characters()}</th>
        <th scope="col">{words.share()}</th>
        <th scope="col">{last}</th>
      </tr>
    </thead>
  );
}

interface PlaceProps {
  readonly stretch: Stretch;
  readonly source: SourceRecord;
}

function Place({ stretch, source }: PlaceProps) {
  return (
    <>
      <th scope="row">{paragraphWords(paragraphsOf(source.paragraphs, stretch))}</th>
      <td className="stretches__number">{charactersWords(stretch)}</td>
      <td className="stretches__number">{preciseShare((stretch.end - stretch.start) / source.length)}</td>
    </>
  );
}

/** The same in one cell, which leaves a narrow screen room for titles. */
function PlaceInOne({ stretch, source }: PlaceProps) {
  return (
    <th scope="row">
      <span className="stretches__place">
        <span>{words.paragraphs({ range: paragraphWords(paragraphsOf(source.paragraphs, stretch)) })}</span>{' '}
        <span>{charactersWords(stretch)}</span>{' '}
        <span>{preciseShare((stretch.end - stretch.start) / source.length)}</span>
      </span>
    </th>
  );
}
