/** Writes what is drawn as the shortest SVG path: whole units, each line from the last point on. */
import type { GeoContext } from 'd3-geo';

type Point = readonly [x: number, y: number];

/** A line, or a ring, which ends where it began. */
export type Stroke = readonly Point[];

export interface Pen extends GeoContext {
  readonly strokes: () => readonly Stroke[];
}

export function pen(): Pen {
  const strokes: Point[][] = [];
  const to = (x: number, y: number) => {
    const stroke = strokes.at(-1);
    const last = stroke?.at(-1);
    const point: Point = [Math.round(x), Math.round(y)];
    if (last?.[0] !== point[0] || last[1] !== point[1]) stroke?.push(point);
  };
  return {
    beginPath: () => undefined,
    moveTo: (x, y) => {
      strokes.push([]);
      to(x, y);
    },
    lineTo: to,
    closePath: () => {
      const [first] = strokes.at(-1) ?? [];
      if (first) to(...first);
    },
    // Of points alone, of which none are drawn.
    arc: () => undefined,
    strokes: () => strokes.filter((stroke) => stroke.length > 1),
  };
}

export function pathOf(strokes: readonly Stroke[]): string {
  return strokes.map(strokeOf).join('');
}

function strokeOf(points: Stroke): string {
  return points
    .map(([x, y], at) => {
      const [fromX, fromY] = points[at - 1] ?? [0, 0];
      const step = `${String(x - fromX)} ${String(y - fromY)}`.replace(' -', '-');
      return at === 0 ? `M${step}` : `${at === 1 ? 'l' : ' '}${step}`;
    })
    .join('')
    .replaceAll(' -', '-');
}

/** Square units within a ring. */
export function areaOf(ring: Stroke): number {
  const twice = ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
