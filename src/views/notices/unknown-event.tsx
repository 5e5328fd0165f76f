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
        There is no such event
      </h2>
      <p>
        The address asks for the event <strong>‘{eventId}’</strong>, which this timeline does not have. The
        link may be mistyped, or from another timeline.
      </p>
      <p>
        <button type="button" className="button" onClick={onClose}>
          Go on without it
        </button>
      </p>
    </section>
  );
}
