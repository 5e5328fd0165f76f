import { useState } from 'react';
import type { ColumnGroup } from '#domain/columns/column-groups.ts';
import { headingId } from '#domain/list-groups.ts';
import { InnerLink } from '#ui/inner-link.tsx';
import { figure } from '#domain/count-words.ts';
import { yearsOf } from './years.ts';

/** More headings than these are shown by year, and only when asked for. */
const MANY = 24;

interface LongJumpsProps {
  readonly groups: readonly ColumnGroup[];
  readonly onJump: (group: ColumnGroup) => void;
}

/** Ways to each month or year, with its number of events, wherever it is in the list. */
export function LongJumps({ groups, onJump }: LongJumpsProps) {
  if (groups.length < 2) return null;
  return (
    <nav className="jump-list" aria-label="Within the list">
      {groups.length > MANY ? (
        <ByYear groups={groups} onJump={onJump} />
      ) : (
        <ul>
          {groups.map((group) => (
            <Jump key={group.key} group={group} words={group.heading} onJump={onJump} />
          ))}
        </ul>
      )}
    </nav>
  );
}

function ByYear({ groups, onJump }: LongJumpsProps) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className="long-years"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>Years and months</summary>
      {open && (
        <ul>
          {yearsOf(groups).map(({ heading, jumps }) => (
            <li key={jumps[0]?.group.key}>
              {heading !== null && <p className="long-years__year">{heading}</p>}
              <ul>
                {jumps.map(({ group, words }) => (
                  <Jump key={group.key} group={group} words={words} onJump={onJump} />
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

interface JumpProps extends Pick<LongJumpsProps, 'onJump'> {
  readonly group: ColumnGroup;
  readonly words: string;
}

function Jump({ group, words, onJump }: JumpProps) {
  return (
    <li>
      <InnerLink href={`#${headingId(group)}`} onFollow={() => onJump(group)}>
        {words}
      </InnerLink>{' '}
      <span className="jump-list__count">{figure(group.count)}</span>
    </li>
  );
}
