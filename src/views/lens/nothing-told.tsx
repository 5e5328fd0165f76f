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
      <h2 id="nothing-told-title">Nothing had been told</h2>
      <p>None of the sources that are heard at present had told of any event of this timeline.</p>
      <button type="button" className="button" onClick={onAll}>
        Show all that is known
      </button>
    </section>
  );
}
