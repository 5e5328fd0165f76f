/** How to read the picture: entries side by side, in as many lines as they take. */
import { MIDDLE, SHAPE } from '../drawing/mark-figure.ts';
import type { Xml } from '#base/xml.ts';
import { categoryLabel } from '#domain/labels.ts';
import type { Mark } from '#domain/mark.ts';
import { atStart, type Block, gap, stacked, startOf } from './block.ts';
import { markXml, shapeOf } from './mark-xml.ts';
import { type Pen, SMALL } from './pen.ts';
import { MEASURE, ROW } from './sheet.ts';
import { linesOf, textXml } from './text.ts';
import type { ToldMark } from './told-marks.ts';

interface Entry {
  readonly says: string;
  /** Pixels that its mark takes. */
  readonly markWidth: number;
  /** @param left of the mark's room */
  readonly mark: (left: number, top: number) => readonly Xml[];
}

const MARK = 58;
const SOFT = 44;
/** From a mark to its words, and from them to the next mark. */
const AIR = 8;
const BETWEEN = 26;
const LEADING = 16;

export function legendBlock(kinds: readonly Mark[], marks: readonly ToldMark[], pen: Pen): Block {
  return stacked([
    flow(
      kinds.map((mark) => kindEntry(mark, pen)),
      pen,
    ),
    gap(kinds.length > 0 ? 4 : 0),
    flow(
      marks.map((told) => markEntry(told, pen)),
      pen,
    ),
  ]);
}

function kindEntry(mark: Mark, pen: Pen): Entry {
  return {
    says: categoryLabel(mark.category),
    markWidth: SHAPE,
    mark: (left, top) => [shapeOf(mark, { x: left + SHAPE / 2, y: top + MIDDLE, size: SHAPE }, pen)],
  };
}

/** Time runs in it as in the lanes: by a drawing that is turned as theirs is. */
function markEntry({ mark, says }: ToldMark, pen: Pen): Entry {
  const markWidth = mark.extent !== 'day' ? MARK : mark.soft ? SOFT : SHAPE;
  const bar = mark.openStart ? 0.9 : 0.1;
  const at = mark.extent === 'bar' ? bar : 0.5;
  return {
    says,
    markWidth,
    mark: (left, top) => {
      const turned = pen.mirrored ? { ...mark, openStart: mark.openEnd, openEnd: mark.openStart } : mark;
      const place = { at: pen.mirrored ? 1 - at : at, tight: false };
      return markXml(turned, place, { x: left, y: top, width: markWidth }, pen);
    },
  };
}

interface Placed extends Entry {
  readonly indent: number;
  readonly lines: readonly string[];
}

function flow(entries: readonly Entry[], pen: Pen): Block {
  return stacked(inRows(entries, pen).map((row) => rowBlock(row, pen)));
}

function inRows(entries: readonly Entry[], pen: Pen): readonly (readonly Placed[])[] {
  const rows: Placed[][] = [];
  let used = Infinity;
  const measure = (text: string) => pen.measure(text, SMALL);
  for (const entry of entries) {
    const lines = linesOf(entry.says, MEASURE - entry.markWidth - AIR, measure);
    const width = entry.markWidth + AIR + Math.max(...lines.map(measure));
    if (used + width > MEASURE) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push({ ...entry, indent: used, lines });
    used += width + BETWEEN;
  }
  return rows;
}

function rowBlock(row: readonly Placed[], pen: Pen): Block {
  const most = Math.max(...row.map(({ lines }) => lines.length));
  const place = { side: startOf(pen), font: SMALL, colour: pen.colourOf('ink'), direction: pen.direction };
  const left = ({ indent, markWidth }: Placed) =>
    atStart(indent, pen) - (pen.direction === 'rtl' ? markWidth : 0);
  return {
    height: ROW + (most - 1) * LEADING,
    at: (top) =>
      row.flatMap((entry) => [
        ...entry.mark(left(entry), top),
        ...entry.lines.map((line, i) =>
          textXml(line, {
            ...place,
            ...{ x: atStart(entry.indent + entry.markWidth + AIR, pen), y: top + MIDDLE + 4.4 + i * LEADING },
          }),
        ),
      ]),
  };
}
