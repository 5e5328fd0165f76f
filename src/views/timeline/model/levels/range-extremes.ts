/**
 * The greatest value of any stretch of a list, and where in it values exceed a limit, without reading the list: a tree of the
 * greatest values of blocks. Found in O(log n), and O(log n) for each place found.
 */
const BLOCK = 64;

export class RangeExtremes {
  readonly #column: Int32Array;
  readonly #rows: Uint32Array;
  readonly #sign: 1 | -1;
  readonly #length: number;
  /** A heap: the root at 1, the leaves, one for each block, from `#leaves` on. */
  readonly #tree: Int32Array;
  readonly #leaves: number;

  /** Of the column's values of these rows, or of these negated: then the least is the greatest. */
  constructor(column: Int32Array, rows: Uint32Array, sign: 1 | -1) {
    this.#column = column;
    this.#rows = rows;
    this.#sign = sign;
    this.#length = rows.length;
    const blocks = Math.max(1, Math.ceil(rows.length / BLOCK));
    this.#leaves = 2 ** Math.ceil(Math.log2(blocks));
    this.#tree = new Int32Array(2 * this.#leaves).fill(-0x80000000);
    for (let block = 0; block < blocks; block++)
      this.#tree[this.#leaves + block] = this.#greatestIn(block * BLOCK, (block + 1) * BLOCK);
    for (let at = this.#leaves - 1; at > 0; at--)
      this.#tree[at] = Math.max(this.#tree[2 * at] ?? 0, this.#tree[2 * at + 1] ?? 0);
  }

  /** Of the values from `from` to before `to`; -Infinity of none. */
  greatest(from: number, to: number): number {
    let best = -Infinity;
    let at = from;
    while (at < to) {
      if (at % BLOCK === 0 && at + BLOCK <= to) {
        const [node, length] = this.#widest(at, to);
        best = Math.max(best, this.#tree[node] ?? -Infinity);
        at += length;
      } else best = Math.max(best, this.#valueAt(at++));
    }
    return best;
  }

  /** Places from `from` to before `to` whose value is above `limit`, ascending, at most `most` of them. */
  above(limit: number, from: number, to: number, most: number): readonly number[] {
    const found: number[] = [];
    this.#search({ node: 1, first: 0, length: this.#leaves * BLOCK }, { limit, from, to, most }, found);
    return found;
  }

  #search(part: Part, asked: Asked, found: number[]): void {
    const { node, first, length } = part;
    if (found.length >= asked.most || first >= asked.to || first + length <= asked.from) return;
    if ((this.#tree[node] ?? -Infinity) <= asked.limit) return;
    if (node >= this.#leaves) {
      const end = Math.min(asked.to, first + length, this.#length);
      for (let at = Math.max(asked.from, first); at < end && found.length < asked.most; at++)
        if (this.#valueAt(at) > asked.limit) found.push(at);
      return;
    }
    const half = length / 2;
    this.#search({ node: 2 * node, first, length: half }, asked, found);
    this.#search({ node: 2 * node + 1, first: first + half, length: half }, asked, found);
  }

  /** The highest node that begins at `at` and ends by `to`, and how many values it stands for. */
  #widest(at: number, to: number): readonly [number, number] {
    let node = this.#leaves + at / BLOCK;
    let length = BLOCK;
    while (node % 2 === 0 && at + 2 * length <= to) {
      node /= 2;
      length *= 2;
    }
    return [node, length];
  }

  #valueAt(place: number): number {
    return this.#sign * (this.#column[this.#rows[place] ?? 0] ?? 0);
  }

  #greatestIn(from: number, to: number): number {
    let best = -0x80000000;
    const end = Math.min(to, this.#length);
    for (let at = from; at < end; at++) best = Math.max(best, this.#valueAt(at));
    return best;
  }
}

interface Part {
  readonly node: number;
  readonly first: number;
  readonly length: number;
}

interface Asked {
  readonly limit: number;
  readonly from: number;
  readonly to: number;
  readonly most: number;
}
