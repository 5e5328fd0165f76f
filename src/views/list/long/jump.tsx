import type { ColumnGroup } from '#domain/columns/column-groups.ts';
import { figure } from '#domain/count-words.ts';
import { headingId } from '#domain/list-groups.ts';
import { InnerLink } from '#ui/inner-link.tsx';

export interface JumpProps {
  readonly group: ColumnGroup;
  readonly words: string;
  readonly onJump: (group: ColumnGroup) => void;
}

/** A way to one heading of the list, with its number of events. */
export function Jump({ group, words, onJump }: JumpProps) {
  return (
    <li>
      <InnerLink href={`#${headingId(group)}`} onFollow={() => onJump(group)}>
        {words}
      </InnerLink>{' '}
      <span className="jump-list__count">{figure(group.count)}</span>
    </li>
  );
}
