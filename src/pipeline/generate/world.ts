/** Who and where: invented actors, places and sources, in twelve regions whose sources tell mostly of what is near. */
import { numberWord, pool, type Script, SCRIPTS, inventedName } from './words.ts';
import type { Random } from './random.ts';

/** Codes must be real ones: these are of ice, rocks and islands where hardly anybody lives. */
const COUNTRIES = ['AQ', 'BV', 'CC', 'CX', 'GS', 'HM', 'IO', 'NF', 'PN', 'SJ', 'TF', 'UM'] as const;

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'office' | 'organisation' | 'armed-force' | 'outlet';
  readonly country: string;
}

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  /** Degrees. */
  readonly lat: number;
  readonly lon: number;
}

export interface Source {
  readonly id: string;
  readonly outlet: Actor;
  readonly title: string;
  /** EDTF. */
  readonly published: string;
}

export interface Region {
  readonly country: string;
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
}

const ACTORS = 200;
const PLACES = 100;
const KINDS: readonly Actor['kind'][] = [
  'outlet',
  'person',
  'office',
  'person',
  'organisation',
  'armed-force',
];

export function world(random: Random, sources: number): readonly Region[] {
  const names = pool(random, ACTORS + PLACES, () => inventedName(random, random.pick(scriptsOf(random))));
  const actors = Array.from({ length: ACTORS }, (_, i) => actor(i, names[i] ?? ''));
  const places = Array.from({ length: PLACES }, (_, i) => place(i, names[ACTORS + i] ?? '', random));
  const outlets = actors.filter(({ kind }) => kind === 'outlet');
  const all = Array.from({ length: sources }, (_, i) => source(i, outlets, random));
  return COUNTRIES.map((country, region) => ({
    country,
    actors: actors.filter((one) => one.country === country),
    places: places.filter((one) => one.country === country),
    sources: all.filter((_, i) => i % COUNTRIES.length === region),
  }));
}

/** Mostly Latin letters. */
function scriptsOf(random: Random): readonly Script[] {
  return random.chance(0.7) ? ['latin'] : SCRIPTS;
}

function countryOf(number: number): string {
  return COUNTRIES[number % COUNTRIES.length] ?? 'AQ';
}

function actor(number: number, name: string): Actor {
  // So that every country has some of each kind.
  const kind = KINDS[Math.floor(number / COUNTRIES.length) % KINDS.length] ?? 'person';
  const titled = kind === 'outlet' ? `${name} Post` : kind === 'office' ? `Office of ${name}` : name;
  return { id: `actor-${numberWord(number)}`, name: titled, kind, country: countryOf(number) };
}

function place(number: number, name: string, random: Random): Place {
  const degrees = (most: number): number => Math.round((random.next() * 2 - 1) * most * 1e4) / 1e4;
  return {
    id: `place-${numberWord(number)}`,
    name,
    country: countryOf(number),
    lat: degrees(80),
    lon: degrees(180),
  };
}

function source(number: number, outlets: readonly Actor[], random: Random): Source {
  const outlet = outlets[number % outlets.length];
  if (!outlet) throw new RangeError('There is no outlet.');
  const day = String(1 + random.below(28)).padStart(2, '0');
  const month = String(1 + random.below(7)).padStart(2, '0');
  const title = `${inventedName(random, 'latin')} and ${inventedName(random, 'latin')}, told anew`;
  return { id: `source-${numberWord(number)}`, outlet, title, published: `2025-${month}-${day}` };
}
