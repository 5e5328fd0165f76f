import { Explore } from '#pages/explore/explore.tsx';
import { useReadyMark } from '#session/ready.ts';
import { usePageTheme } from '#session/use-theme.ts';
import { useViewState } from '#session/use-view-state.ts';
import { Attribution } from './attribution.tsx';
import { useLeavingLinks } from './use-leaving-links.ts';
import './embed.css';

/** The timeline as a guest in somebody else's page: no header, no footer, its own scroll, one line that says whose it is. */
export function Embed() {
  const { state } = useViewState();
  usePageTheme(state);
  useReadyMark();
  useLeavingLinks();
  return (
    <>
      <main id="main">
        <Explore embedded />
      </main>
      <Attribution />
    </>
  );
}
