/** What the published dataset's page is measured by, and whether it keeps to it. */
import { isKept, type Measure, valueWords } from '../measure.ts';
import { markdownTable } from './markdown-table.ts';

export function ownTable(measures: readonly Measure[]): readonly string[] {
  return markdownTable(
    ['', 'measure', 'measured', 'at most', 'how'],
    measures.map((measure) => [
      isKept(measure) ? '✓' : '✗',
      measure.name,
      valueWords(measure.value, measure.unit),
      measure.limit === null ? '' : valueWords(measure.limit, measure.unit),
      measure.note,
    ]),
  );
}
