import type { EventTable } from '#domain/event-table.ts';
import { useHrefs } from '#session/use-place.ts';
import { useEventDetails } from '#session/use-event-details.ts';
import { useTimeline } from '#session/use-timeline.ts';
import { Differences } from '#views/event/differences.tsx';
import { Absent } from './absent.tsx';
import { BySize } from './by-size.tsx';
import { TooLargePage } from './large/too-large-page.tsx';
import { title as takeAlong } from '#messages/downloads.ts';
import * as words from '#messages/pages.ts';
import * as instead from '#messages/tooLarge.ts';
import { PrintedFoot } from './printed-foot.tsx';
import { useTitle } from './use-title.ts';
import './reading-page.css';

/** `/differences/`: all points on which the sources differ. */
export function DifferencesPage() {
  return (
    <BySize
      small={() => <SmallDifferencesPage />}
      large={() => <TooLargePage title={words.differences()} instead={instead.differences()} />}
    />
  );
}

function SmallDifferencesPage() {
  const timeline = useTimeline();
  if (timeline.kind !== 'ready') return <Absent of={timeline} />;
  return <DifferencesOf table={timeline.value} />;
}

function DifferencesOf({ table }: { readonly table: EventTable }) {
  const rows = table.events.filter(({ conflicts }) => conflicts > 0);
  const details = useEventDetails(rows);
  const hrefs = useHrefs();
  useTitle(`${words.differences()} · ${table.timeline.title}`);
  if (details.kind !== 'ready') return <Absent of={details} />;
  const events = rows.flatMap((row) => {
    const detail = details.value.get(row.id);
    return detail ? [{ row, detail }] : [];
  });
  return (
    <article className="page reading-page">
      <p className="reading-page__up">
        <a href={hrefs.home()}>{table.timeline.title}</a>
      </p>
      <Differences events={events} sources={table.sources} hrefs={hrefs} />
      <p>
        <a href={hrefs.about('downloads')}>{takeAlong()}</a>
      </p>
      <PrintedFoot table={table} />
    </article>
  );
}
