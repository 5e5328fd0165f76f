import * as words from '#messages/copying.ts';
import { useViewState } from '#session/use-view-state.ts';
import { Copying } from '#ui/copying.tsx';
import { EmbedButton } from './embed/embed-button.tsx';
import { PaperAtRest } from './paper-at-rest.tsx';
import type { Parts } from './parts.ts';
import { ShareView } from './share-view.tsx';
import { TakeAlong } from './take-along.tsx';
import { usePreloadOpening } from './use-preload-opening.ts';

/**
 * The address as it is now: with each filter, the stretch of the axis, the open event. And what is shown, to take along and on paper. A frame, one of many
 * things in somebody else's page, has none of it, and fetches what a reader comes near.
 */
export function LinkToView(parts: Parts) {
  useViewState();
  usePreloadOpening(parts.shown.rows[0]);
  return (
    <>
      <Copying label={words.linkToView()} texts={() => [{ name: words.link(), text: location.href }]} />
      <TakeAlong {...parts} />
      <EmbedButton timeline={parts.table.timeline} />
      <ShareView title={parts.table.timeline.title} />
      <PaperAtRest {...parts} />
    </>
  );
}
