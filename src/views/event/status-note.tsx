import type { EventDetail } from '#domain/dataset/event-details.ts';
import type { EventRow } from '#domain/event-table.ts';
import { statusLabel } from '#domain/labels.ts';
import * as words from '#messages/event.ts';
import { spokenLocale } from '#messages/say.ts';
import { Heading, type HeadingLevel } from '#ui/heading.tsx';

interface StatusNoteProps {
  readonly status: EventRow['status'];
  readonly note: EventDetail['statusNote'];
  readonly level: HeadingLevel;
}

/** Why the status is what it is, where the number of origins, which the head tells, suggests another. */
export function StatusNote({ status, note, level }: StatusNoteProps) {
  if (note === null) return null;
  return (
    <section className="status-note" aria-labelledby="event-status">
      <Heading level={level} id="event-status" className="event-part">
        {words.whyStatus({ status: statusLabel(status).toLocaleLowerCase(spokenLocale()) })}
      </Heading>
      <p>{note}</p>
    </section>
  );
}
