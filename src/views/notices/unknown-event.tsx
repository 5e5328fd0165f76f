import * as words from '#messages/notices.ts';
import { Rich } from '#ui/rich.tsx';
import './notices.css';
import '#ui/buttons.css';

interface UnknownEventProps {
  readonly eventId: string;
  readonly onClose: () => void;
}

/** The address names an event that this timeline does not have. */
export function UnknownEvent({ eventId, onClose }: UnknownEventProps) {
  return (
    <section className="unknown-event" aria-labelledby="unknown-event-title">
      <h2 id="unknown-event-title" tabIndex={-1}>
        {words.noEvent()}
      </h2>
      <p>
        <Rich
          text={words.noEventWhy({ event: eventId })}
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
