/** Names on the map, where there is room for them. Pixels throughout. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A name that asks for room around a mark. */
export interface Wish {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Shown whatever it lies on. */
  readonly must: boolean;
}

/** A name that stands in the middle of something so many pixels wide, or nowhere. */
export interface CentredWish extends Pick<Wish, 'key' | 'text' | 'x' | 'y'> {
  readonly room: number;
}

export interface Label {
  readonly key: string;
  readonly text: string;
  readonly box: Box;
  /** Which edge of the box the text keeps to: letters are of different widths. */
  readonly anchor: 'start' | 'middle' | 'end';
}

type Seat = Pick<Label, 'box' | 'anchor'>;

/** A letter, on the safe side, and a line. */
const LETTER = 6.1;
const LINE = 16;
const GAP = 3;
/** From an edge of the map. */
const EDGE = 2;

export interface Area {
  readonly width: number;
  readonly height: number;
}

/** The names that have room beside their marks, those that come first before the others, and none on another or on a mark. */
export function labelsBeside(wishes: readonly Wish[], taken: readonly Box[], area: Area): readonly Label[] {
  const labels: Label[] = [];
  for (const wish of wishes) {
    const seats = around(wish).filter(({ box }) => isInside(box, area));
    const others = [...taken, ...labels.map((label) => label.box)];
    const free = seats.find(({ box }) => !others.some((other) => overlap(box, other)));
    const seat = free ?? (wish.must ? (seats[0] ?? pushedInside(around(wish)[0], area)) : undefined);
    if (seat) labels.push({ key: wish.key, text: wish.text, ...seat });
  }
  return labels;
}

/** The names that have room in their middle. */
export function labelsWithin(
  wishes: readonly CentredWish[],
  taken: readonly Box[],
  area: Area,
): readonly Label[] {
  const labels: Label[] = [];
  for (const { key, text, x, y, room } of wishes) {
    const width = widthOf(text);
    const box = boxAt(x - width / 2, y - LINE / 2, width);
    const others = [...taken, ...labels.map((label) => label.box)];
    if (width <= room && isInside(box, area) && !others.some((other) => overlap(box, other)))
      labels.push({ key, text, box, anchor: 'middle' });
  }
  return labels;
}

export function boxAround(x: number, y: number, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** To the right, to the left, below, above. */
function around({ text, x, y, radius }: Wish): readonly [Seat, ...Seat[]] {
  const width = widthOf(text);
  const off = radius + GAP;
  return [
    { box: boxAt(x + off, y - LINE / 2, width), anchor: 'start' },
    { box: boxAt(x - off - width, y - LINE / 2, width), anchor: 'end' },
    { box: boxAt(x - width / 2, y + off, width), anchor: 'middle' },
    { box: boxAt(x - width / 2, y - off - LINE, width), anchor: 'middle' },
  ];
}

function pushedInside({ box: { left, top, right } }: Seat, { width, height }: Area): Seat {
  const clamp = (value: number, most: number) => Math.max(EDGE, Math.min(value, most - EDGE));
  const box = boxAt(clamp(left, width - (right - left)), clamp(top, height - LINE), right - left);
  return { box, anchor: 'middle' };
}

function boxAt(left: number, top: number, width: number): Box {
  return { left, top, right: left + width, bottom: top + LINE };
}

function widthOf(text: string): number {
  return text.length * LETTER;
}

function isInside({ left, top, right, bottom }: Box, { width, height }: Area): boolean {
  return left >= EDGE && top >= EDGE && right <= width - EDGE && bottom <= height - EDGE;
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
