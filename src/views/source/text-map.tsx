import { useId } from 'react';
import type { SourceRecord } from '#domain/dataset/source-records.ts';
import { type LinePiece, piecesOf, spreadLabels } from './text-map-layout.ts';
import './text-map.css';

/** Characters to a line, and the drawing's units: a character is 2 wide, a line 6 high, the gutter for numbers 26. */
const PER_LINE = 112;
const CHAR = 2;
const LINE = 6;
const GUTTER = 26;
const WIDTH = GUTTER + PER_LINE * CHAR;
const LABEL_APART = 11;

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
      role="group"
      aria-label="Where the passages stand in the text"
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
          aria-label={`Passage ${String(at + 1)}`}
        >
          <title>{excerpt.quote}</title>
          <path className="text-map__marker" d={piecesOf(excerpt, PER_LINE).map(boxOf).join('')} />
          <path className="text-map__words" d={piecesOf(excerpt, PER_LINE).map(strokeOf).join('')} />
          <text className="text-map__number" x={GUTTER - 7} y={(labels[at] ?? 0) + 3} textAnchor="end">
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
  return GUTTER + character * CHAR;
}

function strokeOf({ line, from, to }: LinePiece): string {
  return `M${String(xOf(from))} ${String(yOf(line) + LINE / 2)}H${String(xOf(to))}`;
}

function boxOf({ line, from, to }: LinePiece): string {
  return `M${String(xOf(from))} ${String(yOf(line))}h${String((to - from) * CHAR)}v${String(LINE)}H${String(xOf(from))}Z`;
}
