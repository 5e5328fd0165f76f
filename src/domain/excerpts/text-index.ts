/** An index of one text, for finding very many quotes in it: made in one pass, it then costs nothing to speak of to find one. */
import type { Searching } from './locate.ts';

/** UTF-16 units by which places are known; shorter quotes are looked for by reading. */
const KEY = 12;
/** Code points are counted from the nearest multiple of so many units. */
const STEP = 1024;

/** Memory: some eight bytes for each unit of the text. */
export function textIndex(text: string): Searching {
  const table = tableOf(text);
  const counts = countsOf(text);
  return {
    places: (quote) => (quote.length < KEY ? byReading(text, quote) : byTable(text, quote, table)),
    codePointsAt: (units) => {
      const step = Math.floor(units / STEP);
      return (counts[step] ?? 0) + pointsIn(text, step * STEP, units);
    },
  };
}

interface Table {
  /** By hash: the last place that has it, or -1. */
  readonly last: Int32Array;
  /** By place: the one before it with the same hash, or -1. */
  readonly before: Int32Array;
}

function tableOf(text: string): Table {
  const size = 2 ** Math.ceil(Math.log2(Math.max(1024, text.length)));
  const last = new Int32Array(size).fill(-1);
  const before = new Int32Array(Math.max(0, text.length - KEY + 1));
  for (let at = 0; at < before.length; at++) {
    const hash = hashAt(text, at) & (size - 1);
    before[at] = last[hash] ?? -1;
    last[hash] = at;
  }
  return { last, before };
}

/** FNV-1a of the units of a key, folded. */
function hashAt(text: string, at: number): number {
  let hash = 0x811c9dc5;
  for (let i = at; i < at + KEY; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

function byTable(text: string, quote: string, { last, before }: Table): readonly number[] {
  const places: number[] = [];
  let at = last[hashAt(quote, 0) & (last.length - 1)] ?? -1;
  for (; at >= 0; at = before[at] ?? -1) if (text.startsWith(quote, at)) places.push(at);
  return places.reverse();
}

function byReading(text: string, quote: string): readonly number[] {
  const places: number[] = [];
  if (quote === '') return places;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(at);
  return places;
}

/** Code points before each multiple of `STEP`. */
function countsOf(text: string): Uint32Array {
  const counts = new Uint32Array(Math.floor(text.length / STEP) + 1);
  for (let step = 1; step < counts.length; step++) {
    counts[step] = (counts[step - 1] ?? 0) + pointsIn(text, (step - 1) * STEP, step * STEP);
  }
  return counts;
}

/** Units, without the second half of each pair; a half alone counts as one. */
function pointsIn(text: string, from: number, to: number): number {
  let points = 0;
  for (let at = from; at < to; at++) if (!isSecondHalf(text, at)) points++;
  return points;
}

function isSecondHalf(text: string, at: number): boolean {
  const isLow = (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  return isLow && at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}
