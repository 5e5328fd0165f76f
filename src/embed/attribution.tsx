import { ArrowUpRight } from 'lucide';
import * as words from '#messages/embed.ts';
import { about, help, motto } from '#messages/pages.ts';
import { Help } from '#pages/help/help.tsx';
import { useSession } from '#session/session.tsx';
import { useHrefs } from '#session/use-place.ts';
import { useViewState } from '#session/use-view-state.ts';
import { formatViewState } from '#url-state/format.ts';
import { withoutFrameNames } from './asked-height.ts';
import { Icon } from '#ui/icon.tsx';
import { Rich } from '#ui/rich.tsx';
import { useBoxed } from '#ui/use-boxed.ts';

/** One discreet line with the name, and the ways to the full page and to what is to be known of the timeline. */
export function Attribution() {
  const { base } = useSession();
  const view = formatViewState(withoutFrameNames(useViewState().state));
  const fullPage = base + (view && `?${view}`);
  const hrefs = useHrefs();
  const boxed = useBoxed();
  return (
    <footer className="attribution">
      <p>
        <a href={fullPage} className="attribution__link">
          <Rich
            text={words.fullPage()}
            elements={{ more: (inside) => <span className="attribution__more">{inside}</span> }}
          />
          <Icon of={ArrowUpRight} className="attribution__arrow" size="0.9em" />
        </a>
        <a href={hrefs.about()} className="attribution__link">
          {about()}
        </a>
        <Help className="plain-button attribution__link">{help()}</Help>
        {boxed && <FullAddress path={fullPage} />}
      </p>
      <p className="attribution__motto">{motto()}</p>
    </footer>
  );
}

/** A boxed frame may not open a tab, so the address stands there to be copied. */
function FullAddress({ path }: { readonly path: string }) {
  return <span className="attribution__address">{new URL(path, location.href).href}</span>;
}
