import type { ColumnTable } from '#domain/columns/column-table.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import * as words from '#messages/copying.ts';
import { title as takeAlong } from '#messages/downloads.ts';
import { useViewState } from '#session/use-view-state.ts';
import { Copying } from '#ui/copying.tsx';
import { EmbedButton } from '../explore/embed/embed-button.tsx';
import { ShareView } from '../explore/share-view.tsx';

interface LargeShareProps {
  readonly timeline: ColumnTable['timeline'];
  readonly hrefs: Hrefs;
}

/**
 * As `LinkToView`. Files and paper are not made here of what is shown, whose sentences would have to be fetched file by file: what there is for the
 * whole of it stands with the account.
 */
export function LargeShare({ timeline, hrefs }: LargeShareProps) {
  useViewState();
  return (
    <>
      <Copying label={words.linkToView()} texts={() => [{ name: words.link(), text: location.href }]} />
      <EmbedButton timeline={timeline} scrolls />
      <ShareView title={timeline.title} />
      <a className="plain-button" href={hrefs.about('downloads')}>
        {takeAlong()}
      </a>
    </>
  );
}
