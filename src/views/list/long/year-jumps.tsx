import { type ReactNode, useState } from 'react';
import type { ColumnGroup } from '#domain/columns/column-groups.ts';
import { figure } from '#domain/count-words.ts';
import { yearsAndMonths } from '#messages/longList.ts';
import { Jump, type JumpProps } from './jump.tsx';
import { spansOf, yearsOf } from './years.ts';

interface YearJumpsProps extends Pick<JumpProps, 'onJump'> {
  readonly groups: readonly ColumnGroup[];
  /** The year that the story begins in: its decade or century is open from the start. */
  readonly storyYear: number;
}

/** Ways to many months and years: a thousand links in one box are no way, so they are folded by decade or century. */
export function YearJumps({ groups, storyYear, onJump }: YearJumpsProps) {
  return (
    <Fold className="long-years" summary={yearsAndMonths()}>
      {() => <Spans groups={groups} storyYear={storyYear} onJump={onJump} />}
    </Fold>
  );
}

function Spans({ groups, storyYear, onJump }: YearJumpsProps) {
  const spans = spansOf(groups);
  if (spans.length === 1) return <Years groups={groups} onJump={onJump} />;
  return (
    <ul className="long-years__spans">
      {spans.map((span) => (
        <li key={span.heading}>
          <Fold
            className="long-years__span"
            opened={span.groups.some(({ year }) => year === storyYear)}
            summary={
              <>
                {span.heading} <span className="jump-list__count">{figure(span.count)}</span>
              </>
            }
          >
            {() => <Years groups={span.groups} onJump={onJump} />}
          </Fold>
        </li>
      ))}
    </ul>
  );
}

function Years({ groups, onJump }: Omit<YearJumpsProps, 'storyYear'>) {
  return (
    <ul className="long-years__years">
      {yearsOf(groups).map(({ heading, jumps }) => (
        <li key={jumps[0]?.group.key} className={heading === null ? undefined : 'long-years__divided'}>
          {heading !== null && <p className="long-years__year">{heading}</p>}
          <ul>
            {jumps.map(({ group, words }) => (
              <Jump key={group.key} group={group} words={words} onJump={onJump} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

interface FoldProps {
  readonly className: string;
  readonly summary: ReactNode;
  readonly opened?: boolean;
  /** In the page only while it is open. */
  readonly children: () => ReactNode;
}

function Fold({ className, summary, opened = false, children }: FoldProps) {
  const [open, setOpen] = useState(opened);
  return (
    <details
      className={className}
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {open && children()}
    </details>
  );
}
