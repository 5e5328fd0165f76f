import { useHrefs } from '#session/use-place.ts';
import { useTimeline } from '#session/use-timeline.ts';
import { NotFound } from '#views/notices/not-found.tsx';

/** An address that stands for nothing, with ways to what there is. */
export function NotFoundPage() {
  const timeline = useTimeline();
  const hrefs = useHrefs();
  return (
    <div className="page">
      <NotFound hrefs={hrefs} sources={timeline.kind === 'ready' ? timeline.value.sources : []} />
    </div>
  );
}
