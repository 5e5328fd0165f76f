import * as words from '#messages/notices.ts';
import '#ui/buttons.css';
import './nothing-told.css';

interface NothingToldProps {
  /** Hears all sources, up to today. */
  readonly onAll: () => void;
}

/** None of the heard sources tells of any event: no filter is to blame. */
export function NothingTold({ onAll }: NothingToldProps) {
  return (
    <section className="nothing-told" aria-labelledby="nothing-told-title">
      <h2 id="nothing-told-title">{words.nothingTold()}</h2>
      <p>{words.nothingToldWhy()}</p>
      <button type="button" className="button" onClick={onAll}>
        {words.showAll()}
      </button>
    </section>
  );
}
