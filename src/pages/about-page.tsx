import { timelineCounts } from '#domain/certainty-counts.ts';
import { useHrefs } from '#session/use-place.ts';
import { useSources } from '#session/use-sources.ts';
import { useTimeline } from '#session/use-timeline.ts';
import { AboutReading } from './about-reading.tsx';
import { BySize } from './by-size.tsx';
import { LargeAboutPage } from './large/large-about-page.tsx';

/** `/about/`: what is to be known of the timeline itself. */
export function AboutPage() {
  return <BySize small={() => <SmallAboutPage />} large={() => <LargeAboutPage />} />;
}

function SmallAboutPage() {
  return (
    <AboutReading
      table={useTimeline()}
      sources={useSources()}
      countsOf={timelineCounts}
      passagesOf={({ excerpts }) => excerpts.length}
      hrefs={useHrefs()}
      hasFiles
    />
  );
}
