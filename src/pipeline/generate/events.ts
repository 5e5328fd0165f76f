/** Events: who, where, when, told by whom, with a status that goes with their origins. */
import { CATEGORIES, type Category } from '#domain/vocabulary.ts';
import { type DateMaker, plannedDate } from './dates.ts';
import type { Passages } from './passages.ts';
import type { Random } from './random.ts';
import { inventedWord, numberWord, type Script } from './words.ts';
import type { Actor, Place, Region, Source } from './world.ts';

export interface Evidence {
  readonly id: string;
  readonly source: string;
  readonly quote: string;
  readonly says: string;
  readonly attribution: string;
  readonly origin: string;
  readonly stance: string;
}

/** As a line of JSON has it. */
export interface GeneratedEvent {
  readonly id: string;
  readonly title: string;
  readonly when: string;
  readonly basis: string;
  readonly dated_by: readonly string[];
  readonly category: string;
  readonly status: string;
  readonly countries: readonly { readonly code: string; readonly role: string }[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly conflicts: readonly Conflict[];
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

interface Conflict {
  readonly about: string;
  readonly accounts: readonly { readonly evidence: string; readonly says: string }[];
}

export interface Generating {
  readonly random: Random;
  readonly regions: readonly Region[];
  readonly passages: Passages;
  readonly date: DateMaker;
}

export function generatedEvent(number: number, generating: Generating): GeneratedEvent {
  const { random, regions, date } = generating;
  // Of some places much is told, of most little.
  const region = regions[Math.floor(regions.length * random.next() ** 1.6)] ?? random.pick(regions);
  const isPlanned = random.chance(0.02);
  const id = `event-${numberWord(number)}`;
  const evidence = evidenceOf(id, region, generating);
  const category = random.pick(CATEGORIES);
  const actors = some(random, region.actors, 3);
  const places = some(random, region.places, 1);
  const when = isPlanned ? plannedDate(random) : date();
  const status = isPlanned ? 'planned' : statusOf(evidence, random);
  return {
    id,
    title: titleOf(category, actors, places, random),
    when,
    basis: when === 'unknown' ? 'inferred' : random.weighed({ explicit: 6, relative: 3, inferred: 1 }),
    dated_by: when === 'unknown' ? [] : evidence.slice(0, 1).map((one) => one.id),
    category,
    status,
    countries: countriesOf(region, regions, random),
    actors: actors.map((actor) => actor.id),
    places: places.map((place) => place.id),
    conflicts: status === 'disputed' ? [conflictOf(evidence)] : [],
    text: textOf(evidence, actors, places),
    evidence,
  };
}

function evidenceOf(event: string, region: Region, { random, passages }: Generating): readonly Evidence[] {
  const count = Number(random.weighed({ '1': 5, '2': 3, '3': 1.5, '4': 0.5 }));
  // Neighbours tell together, so that few sets of sources come up.
  const first = random.below(region.sources.length);
  return Array.from({ length: count }, (_, i): Evidence => {
    const source = region.sources[(first + i) % region.sources.length] ?? random.pick(region.sources);
    const attribution = random.weighed({ outlet: 5, named: 2, unnamed: 2, anonymous: 1 });
    return {
      id: `${event}-${String(i + 1)}`,
      source: source.id,
      quote: passages.quote(source.id),
      says: attribution === 'outlet' ? source.outlet.name : `A voice in ${source.outlet.name}`,
      attribution,
      origin: originOf(source, region, attribution, random).id,
      stance: i === 0 ? 'supports' : random.weighed({ supports: 7, adds: 2, disputes: 1 }),
    };
  });
}

function originOf({ outlet }: Source, { actors }: Region, attribution: string, random: Random): Actor {
  return attribution === 'outlet' ? outlet : random.pick(actors);
}

function statusOf(evidence: readonly Evidence[], random: Random): string {
  const supporting = evidence.filter(({ stance }) => stance === 'supports');
  const origins = new Set(supporting.map(({ origin }) => origin)).size;
  if (evidence.length > 1 && random.chance(0.06)) return 'disputed';
  if (random.chance(0.08)) return 'claimed';
  return origins > 1 ? 'confirmed' : 'reported';
}

function conflictOf(evidence: readonly Evidence[]): Conflict {
  const accounts = evidence
    .slice(0, 2)
    .map(({ id }, i) => ({ evidence: id, says: i === 0 ? 'that it was so' : 'that it was not' }));
  return { about: 'whether it was so', accounts };
}

function countriesOf({ country }: Region, regions: readonly Region[], random: Random) {
  const others = random.chance(0.35) ? regions.filter((other) => other.country !== country).slice(0, 4) : [];
  const second = others.length > 0 ? [random.pick(others).country] : [];
  return [
    { code: country, role: random.pick(['party', 'site', 'host']) },
    ...second.map((code) => ({ code, role: 'affected' })),
  ];
}

function some<T>(random: Random, list: readonly T[], most: number): readonly T[] {
  const first = random.below(list.length);
  return Array.from({ length: random.below(most + 1) }, (_, i) => list[(first + i) % list.length]).filter(
    (one): one is T => one !== undefined,
  );
}

const DEEDS: Readonly<Record<Category, string>> = {
  strike: 'Strike near',
  clash: 'Clash over',
  deployment: 'Troops move to',
  talks: 'Talks on',
  visit: 'Visit to',
  statement: 'Word about',
  background: 'How it stood with',
  other: 'News of',
};

const SCRIPT_SHARES: Readonly<Record<Script, number>> = {
  latin: 70,
  turkish: 8,
  cyrillic: 8,
  arabic: 8,
  hebrew: 6,
};

function titleOf(
  category: Category,
  actors: readonly Actor[],
  places: readonly Place[],
  random: Random,
): string {
  const script = random.weighed(SCRIPT_SHARES);
  const words = Array.from({ length: 2 + random.below(3) }, () => inventedWord(random, script));
  if (script !== 'latin') return words.join(' ');
  const names = [...places, ...actors].slice(0, 2).map(({ name }) => name);
  return [DEEDS[category], ...names, ...words.slice(0, 2)].join(' ');
}

function textOf(evidence: readonly Evidence[], actors: readonly Actor[], places: readonly Place[]): string {
  const who = actors[0]?.name ?? 'Somebody';
  const where = places[0] ? ` in ${places[0].name}` : '';
  const cite = (some: readonly Evidence[]): string => `[${some.map(({ id }) => `@${id}`).join('; ')}]`;
  const supporting = evidence.filter(({ stance }) => stance === 'supports');
  const others = evidence.filter(({ stance }) => stance !== 'supports');
  const first = `${who} was told of${where}. ${cite(supporting)}`;
  return others.length > 0 ? `${first} Others had more to say. ${cite(others)}` : first;
}
