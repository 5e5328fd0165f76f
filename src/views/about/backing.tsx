import { capitalise } from '#domain/capitalise.ts';
import type { TimelineCounts } from '#domain/certainty-counts.ts';
import type { FacetValue } from '#domain/facet-counts.ts';
import type { Facet } from '#domain/filters.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import { statusMeaning } from '#domain/evidence-labels.ts';
import { type Attribution, type Backing as BackingKind, STATUSES } from '#domain/vocabulary.ts';
import { type Count, CountList } from './count-list.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { Part } from './part.tsx';

const BACKING_MEANINGS: Readonly<Record<BackingKind, string>> = {
  'two-origins': 'Those who first reported it are two or more; outlets that repeat one of them do not count.',
  'one-text': 'Only one of the sources tells of it.',
};

const VOICE_MEANINGS: Readonly<Record<Attribution, string>> = {
  named: 'A person, an office or a state, by name.',
  unnamed: 'Officials or sources without a name, whose side is told.',
  anonymous: 'Persons of whom not even that is told.',
  outlet: 'A source tells it itself, and names nobody.',
};

/** Meanings of statuses follow a colon elsewhere; here they are sentences. */
const STATUS_SENTENCES = Object.fromEntries(
  STATUSES.map((status) => [status, `${capitalise(statusMeaning(status))}.`]),
);

const MEANINGS: Readonly<Record<Told, Readonly<Record<string, string>>>> = {
  status: STATUS_SENTENCES,
  backing: BACKING_MEANINGS,
  voice: VOICE_MEANINGS,
};

type Told = Extract<Facet, 'status' | 'backing' | 'voice'>;

interface BackingProps {
  readonly counts: TimelineCounts;
  readonly notes: readonly string[];
  readonly hrefs: Hrefs;
}

/** Statuses, origins, and who speaks; each number is that of a filter, and leads to it. */
export function Backing({ counts, notes, hrefs }: BackingProps) {
  const list = (facet: Told, title: string) => (
    <div>
      <h3>{title}</h3>
      <CountList
        label={title}
        counts={countsOf(counts.values[facet], facet, hrefs)}
        total={counts.events}
        hrefs={hrefs}
      />
    </div>
  );
  return (
    <Part of="backing">
      <Paragraphs texts={notes} />
      <div className="about__tables">
        {list('status', 'Status')}
        {list('backing', 'Origins and texts')}
        {list('voice', 'Who says so')}
      </div>
      <p className="about__note">
        Each number leads to its events. Each event has one status; in the other lists it may be counted more
        than once, or not at all.
      </p>
    </Part>
  );
}

function countsOf(values: readonly FacetValue[], facet: Told, hrefs: Hrefs): readonly Count[] {
  return values.map(({ value, label, total }) => ({
    label,
    meaning: MEANINGS[facet][value],
    count: total,
    href: hrefs.narrowed(facet, value),
  }));
}
