import * as words from '#messages/notices.ts';
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
        {words.notTold()}
      </h2>
      <p>{words.notToldWhy({ title })}</p>
      <p className="unknown-event__ways">
        <button type="button" className="button" onClick={onAll}>
          {words.showAll()}
        </button>{' '}
        <button type="button" className="plain-button" onClick={onClose}>
          {words.goOn()}
        </button>
      </p>
    </section>
  );
}
