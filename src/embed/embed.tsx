import { useState } from 'react';
import { Explore } from '#pages/explore/explore.tsx';
import { lazily } from '#pages/lazily.tsx';
import { useReadyMark } from '#session/ready.ts';
import { usePageTheme } from '#session/use-theme.ts';
import { useViewState } from '#session/use-view-state.ts';
import { Attribution } from './attribution.tsx';
import { useLeavingLinks } from './use-leaving-links.ts';
import './embed.css';
import './tight.css';

const talk = lazily(async () => (await import('./talk/talk-to-host.tsx')).TalkToHost);

/** The timeline as a guest in somebody else's page: no header, no footer, its own scroll, one line that says whose it is. */
export function Embed() {
  const { state } = useViewState();
  const [isFramed] = useState(() => typeof window !== 'undefined' && window.parent !== window);
  usePageTheme(state);
  useReadyMark();
  useLeavingLinks();
  return (
    <>
      <main id="main">
        <Explore embedded />
      </main>
      {isFramed && <talk.Part quiet props={{}} />}
      <Attribution />
    </>
  );
}
