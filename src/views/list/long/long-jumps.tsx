import type { ColumnGroup } from '#domain/columns/column-groups.ts';
import { within } from '#messages/list.ts';
import { Jump, type JumpProps } from './jump.tsx';
import { YearJumps } from './year-jumps.tsx';

/** More headings than these are shown by year, and only when asked for. */
const MANY = 24;

interface LongJumpsProps extends Pick<JumpProps, 'onJump'> {
  readonly groups: readonly ColumnGroup[];
  /** The year that the story begins in. */
  readonly storyYear: number;
}

/** Ways to each month or year, with its number of events, wherever it is in the list. */
export function LongJumps({ groups, storyYear, onJump }: LongJumpsProps) {
  if (groups.length < 2) return null;
  return (
    <nav className="jump-list" aria-label={within()}>
      {groups.length > MANY ? (
        <YearJumps groups={groups} storyYear={storyYear} onJump={onJump} />
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
