import { type ReactNode, useMemo } from 'react';
import type { EventRow } from '#domain/event-table.ts';
import { readPlace } from '#views/read/model/read-place.ts';
import { Ruler } from '#views/read/ruler.tsx';
import { nothingLeft } from '../../late-parts.ts';
import type { Parts } from '../parts.ts';
import type { StoryLens } from '../story.tsx';
import { isDatedAsToday } from '../use-heard-event.ts';
import { ReadEvent } from './read-event.tsx';
import { ReadPage } from './read-page.tsx';
import { useLeaving } from './use-leaving.ts';

interface ReadStoryProps extends Parts {
  /** The event that the address asks for. */
  readonly asked: EventRow | null;
  readonly lens: StoryLens | null;
  /** What the address asks for in vain. */
  readonly notice: ReactNode;
}

/** The story read through, one event at a time, at the reader's own pace. */
export function ReadStory({ asked, lens, notice, ...parts }: ReadStoryProps) {
  const { table, today, shown, embedded } = parts;
  const row = asked ?? shown.rows[0];
  const leave = useLeaving(row?.id ?? null, parts);
  return (
    <ReadPage
      embedded={embedded}
      notice={notice}
      timeline={today.timeline}
      total={today.events.length}
      shown={shown}
      onLeave={leave}
    >
      <div aria-live="polite">{lens?.bar}</div>
      {row && shown.rows.length > 0 ? (
        <ReadRow {...parts} row={row} onLeave={leave} />
      ) : (
        <nothingLeft.Part props={{ table, shown }} />
      )}
    </ReadPage>
  );
}

interface ReadRowProps extends Parts {
  readonly row: EventRow;
  readonly onLeave: () => void;
}

/** One of events that are all there. */
function ReadRow({ today, shown, ...parts }: ReadRowProps) {
  const { row } = parts;
  const place = useMemo(() => readPlace(shown.rows, row), [shown.rows, row]);
  return (
    <ReadEvent
      {...parts}
      isDated={isDatedAsToday(today, row)}
      place={place}
      ruler={<Ruler events={shown.rows} story={today.timeline.span} present={row.id} />}
      others={shown.rows}
    />
  );
}
