import type { SourceLabel } from '#domain/dataset/event-index.ts';
import type { Changes } from '#domain/lens/changes.ts';
import type { Lens } from '#domain/lens/lens.ts';
import { useViewState } from '#session/use-view-state.ts';
import { focusStatus } from '#views/filters/status-focus.ts';
import { LensBar } from '#views/lens/lens-bar.tsx';

interface LensBarPartProps {
  readonly lens: Lens;
  readonly sources: readonly SourceLabel[];
  readonly changes: Changes;
  /** Whether two sources stand side by side; null where they are not two. */
  readonly compares: boolean | null;
}

/** What is said over the story, with the address behind it. */
export function LensBarPart({ compares, ...said }: LensBarPartProps) {
  const { state, choose } = useViewState();
  return (
    <LensBar
      {...said}
      onLens={(lens) => {
        choose({ lens, view: state.view === 'compare' ? 'timeline' : state.view });
        // The bar goes, and the button that was pressed with it.
        focusStatus();
      }}
      compared={
        compares === null
          ? null
          : {
              on: compares,
              onChange: (on) => {
                choose({ view: on ? 'compare' : 'timeline' });
              },
            }
      }
    />
  );
}
