import { type DateGroup, headingId } from '#domain/list-groups.ts';
import { figure } from '#domain/count-words.ts';
import * as words from '#messages/list.ts';
import type { ListPart } from './parts.ts';

/** Ways past what a reader has not come for: the years before the story first of all. */
export function JumpList({ parts }: { readonly parts: readonly ListPart[] }) {
  const jumps = parts.flatMap((part) => (part.name === 'before' ? [before(part)] : part.groups.map(jumpOf)));
  if (jumps.length < 2) return null;
  return (
    <nav className="jump-list" aria-label={words.within()}>
      <ul>
        {jumps.map(({ id, words, count }) => (
          <li key={id}>
            <a href={`#${id}`}>{words}</a> <span className="jump-list__count">{figure(count)}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface Jump {
  readonly id: string;
  readonly words: string;
  readonly count: number;
}

function jumpOf({ group }: ListPart['groups'][number]): Jump {
  return { id: headingId(group), words: group.heading, count: countOf(group) };
}

function before({ groups }: ListPart): Jump {
  const [first] = groups;
  const count = groups.reduce((sum, { group }) => sum + countOf(group), 0);
  return { id: first ? headingId(first.group) : '', words: words.beforeStory(), count };
}

function countOf({ days }: DateGroup): number {
  return days.reduce((sum, { events }) => sum + events.length, 0);
}
