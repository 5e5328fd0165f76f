/** Lays a text out in lines of equal length, as a page seen from afar, to show where stretches of it stand. */
import type { Stretch } from '#domain/excerpts/stretch.ts';

/** A stretch's share of one line: characters [from, to) of it. */
export interface LinePiece {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

export function piecesOf({ start, end }: Stretch, perLine: number): readonly LinePiece[] {
  const pieces: LinePiece[] = [];
  for (let line = Math.floor(start / perLine); Math.max(start, line * perLine) < end; line++) {
    const first = line * perLine;
    pieces.push({ line, from: Math.max(start, first) - first, to: Math.min(end, first + perLine) - first });
  }
  return pieces;
}

/**
 * Heights for labels that want to stand at `wanted` (ascending), moved down as little as keeps `apart` between
 * neighbours, and up again where they would leave `height`.
 */
export function spreadLabels(wanted: readonly number[], apart: number, height: number): readonly number[] {
  const down: number[] = [];
  for (const at of wanted) down.push(Math.max(at, (down.at(-1) ?? Number.NEGATIVE_INFINITY) + apart));
  let ceiling = Math.max(height, (down.length - 1) * apart);
  return down
    .toReversed()
    .map((at) => {
      const placed = Math.min(at, ceiling);
      ceiling = placed - apart;
      return placed;
    })
    .toReversed();
}
