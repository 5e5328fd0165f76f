import type { EventDetail } from '#domain/dataset/event-details.ts';
import type { Actor, Place } from '#domain/dataset/event-index.ts';
import type { EventRow } from '#domain/event-table.ts';
import { precisionLabel, roleLabel } from '#domain/evidence-labels.ts';
import { countryName } from '#domain/labels.ts';
import * as words from '#messages/event.ts';
import { coordinateWords } from './coordinate-words.ts';

interface FactsProps {
  readonly event: EventRow;
  readonly countries: EventDetail['countries'];
}

/** Who and where, as a table of terms. */
export function Facts({ event, countries }: FactsProps) {
  return (
    <dl className="facts">
      <Fact
        term={words.countries()}
        entries={countries.map(({ code, role }) => [countryName(code), roleLabel(role)])}
      />
      <Fact term={words.actors()} entries={event.actors.map(actorEntry)} />
      <Fact term={words.places({ count: event.places.length })} entries={event.places.map(placeEntry)} />
    </dl>
  );
}

type Entry = readonly [name: string, note: string];

function Fact({ term, entries }: { readonly term: string; readonly entries: readonly Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <div className="facts__fact">
      <dt>{term}</dt>
      {entries.map(([name, note], at) => (
        <dd key={at}>
          {name} {note !== '' && <span className="facts__note">{note}</span>}
        </dd>
      ))}
    </div>
  );
}

function actorEntry({ name, role, country }: Actor): Entry {
  return [name, role ?? (country === null ? '' : countryName(country))];
}

function placeEntry({ name, country, lat, lon, precision }: Place): Entry {
  const where = country === null ? [] : [countryName(country)];
  return [name, [...where, coordinateWords(lat, lon), precisionLabel(precision)].join(' · ')];
}
