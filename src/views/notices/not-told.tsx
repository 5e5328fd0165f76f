import './notices.css';
import '#ui/buttons.css';

interface NotToldProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Hears all sources, up to today. */
  readonly onAll: () => void;
}

/** The address names an event that the sources which are heard do not tell. */
export function NotTold({ title, onClose, onAll }: NotToldProps) {
  return (
    <section className="unknown-event" aria-labelledby="not-told-title">
      <h2 id="not-told-title" tabIndex={-1}>
        This event is not told here
      </h2>
      <p>
        ‘{title}’ is part of the timeline, but none of the sources that are heard at present had told of it.
      </p>
      <p className="unknown-event__ways">
        <button type="button" className="button" onClick={onAll}>
          Show all that is known
        </button>{' '}
        <button type="button" className="plain-button" onClick={onClose}>
          Go on without it
        </button>
      </p>
    </section>
  );
}
