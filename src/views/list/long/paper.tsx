import type { ColumnGroups } from '#domain/columns/column-groups.ts';
import * as words from '#messages/longList.ts';
import { LongGroup, type RowsProps } from './long-group.tsx';
import { mountedGroups } from './mounted.ts';
import { printable } from './printable.ts';

interface PaperProps extends RowsProps {
  readonly index: ColumnGroups;
}

/** What is printed in place of the rows on the screen: the first of them all, and how many are left out. */
export function Paper({ index, ...rest }: PaperProps) {
  const { rows, eventAt } = rest;
  const printed = printable(rows);
  const mounted = Array.from(printed, (_, at) => ({ at, gap: 0 }));
  const groups = mountedGroups(index, mounted, 0);
  const untitled = printed.filter((row) => !eventAt(row)).length;
  return (
    <div className="long-list__paper">
      {printed.length < rows.length && (
        <p>{words.printed({ printed: printed.length, total: rows.length })}</p>
      )}
      {untitled > 0 && <p>{words.untitled({ count: untitled })}</p>}
      {groups.map((group) => (
        <LongGroup key={group.group.key} mounted={group} {...rest} measure={undefined} />
      ))}
    </div>
  );
}
