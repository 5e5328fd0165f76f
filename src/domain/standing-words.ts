/** How an event stands, and who reports it: in the words that a page and its picture share. */
import * as words from '#messages/event.ts';
import type { EventRow } from './event-table.ts';
import { isolated } from './isolated.ts';
import { categoryLabel, statusLabel } from './labels.ts';
import { partsWords } from './list-words.ts';
import { statusMeaning } from './meanings.ts';

/** "Strike. Disputed: a source denies it …": what kind it is, and how sure; with an element `status`, as `ui/rich.tsx` has it. */
export function standingWords(event: Pick<EventRow, 'category' | 'status' | 'origins'>): string {
  return words.standing({
    category: categoryLabel(event.category),
    status: statusLabel(event.status),
    why: whyOf(event),
  });
}

/** Of the two grounds for "confirmed", the one that holds. */
function whyOf({ status, origins }: Pick<EventRow, 'status' | 'origins'>): string {
  if (status !== 'confirmed') return statusMeaning(status);
  return origins > 1 ? words.toldByOrigins({ origins }) : words.acknowledged();
}

/** "Reported by 3 outlets, from 2 origins: …", and who else is quoted on it without reporting it. */
export function reportedWords({
  sources,
  outlets,
  origins,
}: Pick<EventRow, 'sources' | 'outlets' | 'origins'>): string {
  if (outlets.length === 0) return words.quotedHere({ names: namesOf(sources) });
  const names = namesOf(outlets);
  const publishers = new Set(outlets.map(({ publisher }) => publisher)).size;
  const reported =
    publishers === 1
      ? words.reportedByOne({ names, origins })
      : words.reportedByMany({ outlets: publishers, names, origins });
  const others = sources.filter((source) => !outlets.includes(source));
  return others.length === 0 ? reported : `${reported} ${words.alsoQuoted({ names: namesOf(others) })}`;
}

/** Each once, with the number of its texts where these are several. */
function namesOf(sources: readonly { readonly publisher: string }[]): string {
  const texts = new Map<string, number>();
  for (const { publisher } of sources) texts.set(publisher, (texts.get(publisher) ?? 0) + 1);
  return partsWords([...texts].map(([name, count]) => words.withTexts({ name: isolated(name), count })));
}
