import * as words from '#messages/notices.ts';
import { Rich } from '#ui/rich.tsx';
import './notices.css';
import '#ui/buttons.css';

interface UnknownEventProps {
  readonly eventId: string;
  /** Whether only what the browser keeps was looked through. */
  readonly kept: boolean;
  readonly onClose: () => void;
}

/** The address names an event that this timeline does not have, or that cannot be reached. */
export function UnknownEvent({ eventId, kept, onClose }: UnknownEventProps) {
  return (
    <section className="unknown-event" aria-labelledby="unknown-event-title">
      <h2 id="unknown-event-title" tabIndex={-1}>
        {kept ? words.noEventNow() : words.noEvent()}
      </h2>
      <p>
        <Rich
          text={kept ? words.noEventNowWhy({ event: eventId }) : words.noEventWhy({ event: eventId })}
          elements={{ asked: (inside) => <strong>{inside}</strong> }}
        />
      </p>
      <p>
        <button type="button" className="button" onClick={onClose}>
          {words.goOn()}
        </button>
      </p>
    </section>
  );
}
