/** The accounts of a conflict rest on evidence of the same event. */
import type { Book, Event } from '../book.ts';
import { fault, type Problem } from '../problem.ts';
import { didYouMean } from '../schema/nearest-word.ts';

export function checkConflicts({ events }: Book): readonly Problem[] {
  return events.flatMap((event) =>
    (event.fields.conflicts ?? []).flatMap(({ accounts }, i) =>
      accounts.flatMap(({ evidence }, j) => checkAccount(event, evidence, i, j)),
    ),
  );
}

function checkAccount(event: Event, id: string, conflict: number, account: number): readonly Problem[] {
  if (event.evidence.has(id)) return [];
  const at = event.at(['conflicts', conflict, 'accounts', account, 'evidence']);
  const mend = didYouMean(id, event.evidence.keys(), 'An account names an evidence of this very event.');
  return [fault(at, `"${id}" is no evidence of this event.`, mend)];
}
