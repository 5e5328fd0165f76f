import type { ReactNode } from 'react';
import type { EventRow } from '#domain/event-table.ts';
import { nothingLeft } from '../../late-parts.ts';
import type { Parts } from '../parts.ts';
import type { StoryLens } from '../story.tsx';
import { ReadEvent } from './read-event.tsx';
import { ReadHead } from './read-head.tsx';
import { useLeaving } from './use-leaving.ts';
import './read-story.css';
import '#ui/buttons.css';

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
  const leave = useLeaving(row?.id ?? '', parts);
  return (
    <div className={`page read${embedded ? ' read--embedded' : ''}`}>
      {notice}
      <ReadHead today={today} shown={shown} onLeave={leave} />
      <div aria-live="polite">{lens?.bar}</div>
      {row && shown.rows.length > 0 ? (
        <ReadEvent {...parts} row={row} onLeave={leave} />
      ) : (
        <nothingLeft.Part props={{ table, shown }} />
      )}
    </div>
  );
}
