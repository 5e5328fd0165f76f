import { useEffect } from 'react';
import { useAbout } from '#session/use-about.ts';
import { useFragment, useHrefs } from '#session/use-place.ts';
import { useSources, useTimeline } from '#session/use-timeline.ts';
import { AboutView } from '#views/about/about-view.tsx';
import { Absent } from './absent.tsx';
import { useTitle } from './use-title.ts';
import './reading-page.css';

/** `/about/`: what is to be known of the timeline itself. */
export function AboutPage() {
  const timeline = useTimeline();
  const sources = useSources();
  const account = useAbout();
  if (timeline.kind !== 'ready') return <Absent of={timeline} />;
  if (sources.kind !== 'ready') return <Absent of={sources} />;
  if (account.kind !== 'ready') return <Absent of={account} />;
  return <KnownTimeline table={timeline.value} sources={sources.value} account={account.value} />;
}

function KnownTimeline(props: Omit<Parameters<typeof AboutView>[0], 'hrefs'>) {
  const { title } = props.table.timeline;
  const hrefs = useHrefs();
  const fragment = useFragment();
  useTitle(`About this timeline · ${title}`);
  useEffect(() => {
    // The page is drawn after the browser has looked for the fragment, so it is looked for again.
    document.getElementById(fragment)?.scrollIntoView();
  }, [fragment]);
  return (
    <article className="page reading-page">
      <p className="reading-page__up">
        <a href={hrefs.home()}>{title}</a>
      </p>
      <AboutView {...props} hrefs={hrefs} />
    </article>
  );
}
