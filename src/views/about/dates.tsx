import type { Closeness, Ground } from '#domain/certainty.ts';
import type { CountedShare, TimelineCounts } from '#domain/certainty-counts.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import * as words from '#messages/aboutDates.ts';
import { type Count, CountList } from './count-list.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { Part } from './part.tsx';

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
          <h3>{words.grounds()}</h3>
          <CountList label={words.grounds()} counts={grounds.map(groundCount)} total={total} hrefs={hrefs} />
        </div>
        <div>
          <h3>{words.closenesses()}</h3>
          <CountList
            label={words.closenesses()}
            counts={closenesses.map(closenessCount)}
            total={total}
            hrefs={hrefs}
          />
        </div>
      </div>
      <p className="about__note">
        {words.once({ events: total })} {opens ? words.opens() : words.tooMany()}
      </p>
    </Part>
  );
}

function groundCount({ kind, ...counted }: CountedShare<Ground>): Count {
  return {
    label: words.ground({ ground: kind }),
    meaning: words.groundMeaning({ ground: kind }),
    ...counted,
  };
}

function closenessCount({ kind, ...counted }: CountedShare<Closeness>): Count {
  return {
    label: words.closeness({ closeness: kind }),
    meaning: words.closenessMeaning({ closeness: kind }),
    ...counted,
  };
}
