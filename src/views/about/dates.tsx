import type { Closeness, Ground } from '#domain/certainty.ts';
import type { CountedShare, TimelineCounts } from '#domain/certainty-counts.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import { CountList } from './count-list.tsx';
import { numbered } from './numbered.ts';
import { Paragraphs } from './paragraphs.tsx';
import { Part } from './part.tsx';

const GROUND_WORDS: Readonly<Record<Ground, readonly [label: string, meaning: string]>> = {
  explicit: ['Printed', 'A source prints the day, the month or the year.'],
  relative: ['Counted from a publication', 'From words such as “on Wednesday” or “last week”.'],
  inferred: ['Worked out otherwise', 'From several passages together, or from an outside report.'],
  none: ['No date', 'No text gives one, and none was made up.'],
};

const CLOSENESS_WORDS: Readonly<Record<Closeness, readonly [label: string, meaning: string]>> = {
  day: ['One day', 'Known to the day.'],
  month: ['One month', 'The day in it is not known.'],
  longer: ['A season, a year or more', 'Nothing closer is known.'],
  about: ['Approximate', 'The date is about right, or itself in doubt.'],
  lasted: ['Lasted', 'Went on over several days or longer, or goes on.'],
  within: ['Some day between two', 'Which of the days in between is not known.'],
  bounded: ['Some day before or after one', 'Only one end is known.'],
  none: ['No date', 'They stand at the end of the list.'],
};

interface DatesProps {
  readonly counts: TimelineCounts;
  readonly notes: readonly string[];
  readonly hrefs: Hrefs;
}

/** What the dates rest on, and how closely they are known; each number opens to its events, for which there is no filter, unless they are too many. */
export function Dates({ counts, notes, hrefs }: DatesProps) {
  const { events: total, grounds, closenesses } = counts;
  const opens = grounds.every(({ events }) => events !== null);
  return (
    <Part of="dates">
      <Paragraphs texts={notes} />
      <div className="about__tables">
        <div>
          <h3>What the dates rest on</h3>
          <CountList
            label="What the dates rest on"
            counts={grounds.map((share) => countOf(share, GROUND_WORDS[share.kind]))}
            total={total}
            hrefs={hrefs}
          />
        </div>
        <div>
          <h3>How closely they are known</h3>
          <CountList
            label="How closely they are known"
            counts={closenesses.map((share) => countOf(share, CLOSENESS_WORDS[share.kind]))}
            total={total}
            hrefs={hrefs}
          />
        </div>
      </div>
      <p className="about__note">
        Each of the {numbered(total, 'event')} is counted once in either list.{' '}
        {opens
          ? 'A number opens to its events; each event’s page shows how its date was found.'
          : 'They are too many to be listed here; each event, where it is opened, shows how its date was found.'}
      </p>
    </Part>
  );
}

function countOf(
  { count, events }: Pick<CountedShare<string>, 'count' | 'events'>,
  [label, meaning]: readonly [string, string],
) {
  return { label, meaning, count, events };
}
