import type { SourceLabel } from '#domain/dataset/event-index.ts';
import type { Changes } from '#domain/lens/changes.ts';
import { type Lens, NO_LENS } from '#domain/lens/lens.ts';
import * as words from '#messages/lens.ts';
import { changesWords, lensTitle } from './lens-words.ts';
import './lens.css';
import '#ui/buttons.css';

interface LensBarProps {
  readonly lens: Lens;
  /** All of the timeline's. */
  readonly sources: readonly SourceLabel[];
  readonly changes: Changes;
  readonly onLens: (lens: Lens) => void;
  /** Set where two sources are heard. */
  readonly compared: { readonly on: boolean; readonly onChange: (on: boolean) => void } | null;
}

/** That this is not the whole story, what differs from it, and the way back. */
export function LensBar({ lens, sources, changes, onLens, compared }: LensBarProps) {
  return (
    <section className="lens-bar" aria-label={words.heard()}>
      <p className="lens-bar__title">{lensTitle(lens, sources)}</p>
      <p className="lens-bar__changes">{changesWords(lens, changes)}</p>
      <p className="lens-bar__ways">
        {compared && (
          <button
            type="button"
            className="plain-button"
            onClick={() => {
              compared.onChange(!compared.on);
            }}
          >
            {compared.on ? words.together() : words.sideBySide()}
          </button>
        )}
        <button
          type="button"
          className="plain-button"
          onClick={() => {
            onLens(NO_LENS);
          }}
        >
          {words.back()}
        </button>
      </p>
    </section>
  );
}
