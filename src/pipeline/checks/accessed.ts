/** The day on which a source was read is one calendar day, or unknown. */
import { isExactDay } from '#domain/event-date.ts';
import type { Book } from '../book.ts';
import { readEdtf, UNKNOWN } from '../edtf/read-edtf.ts';
import { fault, type Problem } from '../problem.ts';

export function checkAccessed({ sources }: Book): readonly Problem[] {
  return sources.flatMap(({ fields, at }) => {
    const date = fields.accessed === undefined ? null : readEdtf(fields.accessed);
    if (!date?.ok || fields.accessed === UNKNOWN || isExactDay(date.value)) return [];
    const message = `"${fields.accessed ?? ''}" is not one day.`;
    return [fault(at(['accessed']), message, `Give the day on which it was read, or ${UNKNOWN}.`)];
  });
}
