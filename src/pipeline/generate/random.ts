/** Chance that comes out the same for the same seed, on every machine. */

export interface Random {
  /** 0 ≤ x < 1 */
  readonly next: () => number;
  /** A whole number below `count`. */
  readonly below: (count: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** True so often: 0 never, 1 always. */
  readonly chance: (share: number) => boolean;
  /** One of the keys, each as often as its weight says. */
  readonly weighed: <K extends string>(weights: Readonly<Record<K, number>>) => K;
}

export function random(seed: number): Random {
  const next = mulberry32(seed);
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    pick: (list) => {
      const picked = list[below(list.length)];
      if (picked === undefined) throw new RangeError('There is nothing to pick from.');
      return picked;
    },
    chance: (share) => next() < share,
    weighed: (weights) => weighedKey(weights, next()),
  };
}

function weighedKey<K extends string>(weights: Readonly<Record<K, number>>, at: number): K {
  const keys = Object.keys(weights) as K[];
  const total = keys.reduce((sum, key) => sum + weights[key], 0);
  let left = at * total;
  for (const key of keys) {
    left -= weights[key];
    if (left < 0) return key;
  }
  const last = keys.at(-1);
  if (last === undefined) throw new RangeError('There is nothing to weigh.');
  return last;
}

/** Tommy Ettinger's generator, in the public domain. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
