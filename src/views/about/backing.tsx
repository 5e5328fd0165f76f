import { capitalise } from '#domain/capitalise.ts';
import type { TimelineCounts } from '#domain/certainty-counts.ts';
import type { FacetValue } from '#domain/facet-counts.ts';
import type { Facet } from '#domain/filters.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import * as words from '#messages/about.ts';
import { statusMeaning } from '#messages/meanings.ts';
import { type Count, CountList } from './count-list.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { Part } from './part.tsx';

/** By the value that a filter knows: as sentences, though those of statuses follow a colon elsewhere. */
const MEANINGS: Readonly<Record<Told, (value: string) => string>> = {
  status: (status) => words.sentence({ meaning: capitalise(statusMeaning({ status })) }),
  backing: (value) => (value === 'two-origins' ? words.twoOrigins() : words.oneText()),
  voice: (voice) => words.voice({ voice }),
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
        {list('status', words.status())}
        {list('backing', words.origins())}
        {list('voice', words.voices())}
      </div>
      <p className="about__note">{words.leads()}</p>
    </Part>
  );
}

function countsOf(values: readonly FacetValue[], facet: Told, hrefs: Hrefs): readonly Count[] {
  return values.map(({ value, label, total }) => ({
    label,
    meaning: MEANINGS[facet](value),
    count: total,
    href: hrefs.narrowed(facet, value),
  }));
}
