import * as words from '#messages/copying.ts';
import { useViewState } from '#session/use-view-state.ts';
import { Copying } from '#ui/copying.tsx';

/** The address as it is now: with each filter, the stretch of the axis, the open event. */
export function LinkToView() {
  useViewState();
  return <Copying label={words.linkToView()} texts={() => [{ name: words.link(), text: location.href }]} />;
}
