import { memo, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { type ColumnGroups, groupColumns } from '#domain/columns/column-groups.ts';
import { headingId } from '#domain/list-groups.ts';
import { note } from '#messages/longList.ts';
import { below } from '#ui/heading.tsx';
import { isPlainClick } from '#ui/plain-click.ts';
import { Rich } from '#ui/rich.tsx';
import { LIST_TITLE_ID } from '../list-head.tsx';
import { usePrinting } from '#ui/use-printing.ts';
import { LongGroup } from './long-group.tsx';
import type { LongListProps } from './long-list-props.ts';
import { LongTools } from './long-tools.tsx';
import { mountedGroups } from './mounted.ts';
import { OtherStretch, PastEdge } from './past-edge.tsx';
import { Paper } from './paper.tsx';
import { useWantedLabels } from './use-wanted-labels.ts';
import { type Place, usePlace } from './use-place.ts';
import '../list.css';
import '../rail.css';
import './long.css';

/**
 * The list of a large dataset: the same list, of which the page holds what is near the window. How find, print and screen readers are
 * served all the same stands in the folder's README.
 */
export const LongList = memo(function LongList(props: LongListProps) {
  const { table, rows, storyBegins, selected, arrival = null, level = 2 } = props;
  const root = useRef<HTMLDivElement>(null);
  const index = useMemo(() => groupColumns(table, rows, storyBegins), [table, rows, storyBegins]);
  const place = usePlace({ rows, selected, root, arrival });
  useTellArrived(props.onArrived);
  useWantedLabels(props, place.mounted);
  useAddressedGroup(index, place);
  const printing = usePrinting();
  const shared = { ...props, level: below(level), begins: place.begins };
  return (
    <section className="event-list long-list" aria-labelledby={LIST_TITLE_ID}>
      <LongTools {...props} index={index} onGo={place.go}>
        <Rich
          text={note({ count: rows.length })}
          elements={{
            hint: (inside) => <span className="with-keyboard">{inside}</span>,
            key: (inside) => <kbd className="with-keyboard">{inside}</kbd>,
          }}
        />
      </LongTools>
      <OtherStretch to="before" place={place} rows={rows} table={table} />
      <div ref={root} className="long-list__rows" style={{ blockSize: place.height }}>
        <PastEdge to="before" place={place} rows={rows} />
        {mountedGroups(index, place.mounted, place.begins).map((mounted) => (
          <LongGroup key={mounted.group.key} mounted={mounted} {...shared} measure={place.measure} />
        ))}
        <PastEdge to="after" place={place} rows={rows} />
      </div>
      <OtherStretch to="after" place={place} rows={rows} table={table} />
      {printing && <Paper index={index} {...shared} begins={0} />}
    </section>
  );
});

function useTellArrived(onArrived: LongListProps['onArrived']): void {
  const tell = useEffectEvent(() => onArrived?.());
  useEffect(() => {
    tell();
  }, []);
}

/** Goes to the heading that the address names, or a link that is pressed: the browser does not find it while it is not in the page. */
function useAddressedGroup({ groups }: ColumnGroups, { go }: Place): void {
  const arrive = useEffectEvent((fragment: string) => {
    const group = groups.find((one) => `#${headingId(one)}` === fragment);
    if (group) go({ at: group.first, focus: 'heading' });
  });
  useEffect(() => {
    arrive(location.hash);
    // Not by the change of the address: a link may be pressed again, after the reader has gone elsewhere.
    const press = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
      if (link && isPlainClick(event) && !event.defaultPrevented) arrive(link.getAttribute('href') ?? '');
    };
    document.addEventListener('click', press);
    return () => {
      document.removeEventListener('click', press);
    };
  }, []);
}
