import { useId } from 'react';
import type { SourceRecord } from '#domain/dataset/source-records.ts';
import type { Stretch } from '#domain/excerpts/stretch.ts';
import * as words from '#messages/source.ts';
import { type LinePiece, piecesOf, spreadLabels } from './text-map-layout.ts';
import './text-map.css';

/** Characters to a line, and the drawing's units: how wide a character, how high a line, how wide the margin for numbers. */
const PER_LINE = 80;
const CHAR = 2.2;
const LINE = 6;
const MARGIN = 26;
const WIDTH = MARGIN + PER_LINE * CHAR;
const LABEL_APART = 9.5;

interface TextMapProps {
  readonly source: SourceRecord;
  readonly marked: string | null;
}

/** The whole text seen from afar: its lines, what is quoted of it, and what in it is no article text. Not one word of it. */
export function TextMap({ source, marked }: TextMapProps) {
  const hatch = useId();
  const lines = Math.ceil(source.length / PER_LINE);
  const height = lines * LINE + LINE;
  const labels = spreadLabels(
    source.excerpts.map(({ start }) => yOf(Math.floor(start / PER_LINE)) + LINE / 2),
    LABEL_APART,
    height - LINE / 2,
  );
  return (
    <svg
      className="text-map"
      viewBox={`0 0 ${String(WIDTH)} ${String(height)}`}
      preserveAspectRatio="xMinYMin"
      role="group"
      aria-label={words.map()}
    >
      <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="text-map__hatch" width="1.4" height="5" />
      </pattern>
      <path
        className="text-map__lines"
        d={piecesOf({ start: 0, end: source.length }, PER_LINE).map(strokeOf).join('')}
      />
      {source.notArticle.map((stretch) => (
        <path
          key={stretch.start}
          className="text-map__not-article"
          d={piecesOf(stretch, PER_LINE).map(boxOf).join('')}
          fill={`url(#${hatch})`}
        />
      ))}
      {source.excerpts.map((excerpt, at) => (
        <a
          key={excerpt.id}
          href={`#${excerpt.id}`}
          className={
            excerpt.id === marked ? 'text-map__excerpt text-map__excerpt--marked' : 'text-map__excerpt'
          }
          aria-label={words.passage({ number: at + 1 })}
        >
          <title lang={source.language}>{excerpt.quote}</title>
          <path className="text-map__marker" d={piecesOf(excerpt, PER_LINE).map(boxOf).join('')} />
          <path className="text-map__words" d={piecesOf(excerpt, PER_LINE).map(strokeOf).join('')} />
          <path className="text-map__leader" d={leaderOf(excerpt, labels[at] ?? 0)} />
          <text className="text-map__number" x={MARGIN - 12} y={(labels[at] ?? 0) + 3} textAnchor="end">
            {at + 1}
          </text>
        </a>
      ))}
    </svg>
  );
}

function yOf(line: number): number {
  return line * LINE + LINE / 2;
}

function xOf(character: number): number {
  return MARGIN + character * CHAR;
}

function strokeOf({ line, from, to }: LinePiece): string {
  return `M${String(xOf(from))} ${String(yOf(line) + LINE / 2)}H${String(xOf(to))}`;
}

function boxOf({ line, from, to }: LinePiece): string {
  return `M${String(xOf(from))} ${String(yOf(line))}h${String((to - from) * CHAR)}v${String(LINE)}H${String(xOf(from))}Z`;
}

/** From a number, which may have had to give way, to the line where its passage begins. */
function leaderOf({ start }: Stretch, label: number): string {
  const y = yOf(Math.floor(start / PER_LINE)) + LINE / 2;
  return `M${String(MARGIN - 9)} ${String(label)}L${String(MARGIN - 3)} ${String(y)}`;
}
