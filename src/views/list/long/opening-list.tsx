import { useMemo } from 'react';
import { groupColumns } from '#domain/columns/column-groups.ts';
import { opening } from '#messages/longList.ts';
import { below } from '#ui/heading.tsx';
import { Rich } from '#ui/rich.tsx';
import { LIST_TITLE_ID } from '../list-head.tsx';
import { LongGroup } from './long-group.tsx';
import type { LongListProps } from './long-list-props.ts';
import { LongTools } from './long-tools.tsx';
import { mountedGroups } from './mounted.ts';
import '../list.css';
import '../rail.css';
import './long.css';

interface OpeningListProps extends LongListProps {
  /** The first so many of the rows stand there. */
  readonly first: number;
}

/** The long list before the page's script has run: its first rows, and what is still coming. Laid out as it will be then. */
export function OpeningList(props: OpeningListProps) {
  const { table, rows, storyBegins, level = 2 } = props;
  const { first, ...list } = props;
  const index = useMemo(() => groupColumns(table, rows, storyBegins), [table, rows, storyBegins]);
  const mounted = Array.from({ length: first }, (_, at) => ({ at, gap: 0 }));
  return (
    <section className="event-list event-list--long long-list" aria-labelledby={LIST_TITLE_ID}>
      <LongTools {...list} index={index} onGo={() => undefined} inert>
        <span role="status">
          <Rich
            text={opening({ first, total: rows.length })}
            elements={{ awaited: (inside) => <span className="long-tools__awaited">{inside}</span> }}
          />
        </span>
      </LongTools>
      <div className="long-list__rows">
        {mountedGroups(index, mounted, 0).map((group) => (
          <LongGroup
            key={group.group.key}
            mounted={group}
            {...list}
            level={below(level)}
            begins={0}
            measure={undefined}
          />
        ))}
      </div>
    </section>
  );
}
