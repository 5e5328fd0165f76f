import type { ReactNode } from 'react';
import type { DayNumber } from '#domain/calendar.ts';
import { dayWords } from '#domain/day-words.ts';
import { earliestDay, type EventDate } from '#domain/event-date.ts';
import type { EventTable } from '#domain/event-table.ts';
import { facetValues } from '#domain/facet-counts.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import { languageName } from '#domain/labels.ts';
import { Fact } from './fact.tsx';
import { numbered } from './numbered.ts';

interface FactsProps {
  readonly table: EventTable;
  readonly hrefs: Hrefs;
}

/** The timeline in numbers: its span, how much it holds, whose countries it is about. */
export function Facts({ table, hrefs }: FactsProps) {
  const { timeline, events, sources, excerpts } = table;
  const { span, languages } = timeline;
  const earlier = events.filter(({ date }) => isBefore(date, span.from)).length;
  return (
    <dl className="about__facts">
      <Fact term="Span">
        {dayWords(span.from)} to {dayWords(span.to)}
        {earlier > 0 && `, with ${numbered(earlier, 'earlier event')} as background`}
      </Fact>
      <Fact term="Holds">
        {numbered(events.length, 'event')}, {numbered(excerpts, 'quotation')} from{' '}
        {numbered(sources.length, 'source')}
      </Fact>
      <Fact term="Countries">{countryLinks({ table, hrefs })}</Fact>
      <Fact term={languages.length === 1 ? 'Language' : 'Languages'}>
        {languages.map(languageName).join(', ')}
      </Fact>
    </dl>
  );
}

/** Begun before the day, as far as that is known. */
function isBefore(date: EventDate, day: DayNumber): boolean {
  const first = earliestDay(date);
  return first !== null && first < day;
}

function countryLinks({ table, hrefs }: FactsProps): ReactNode {
  return (
    <ul className="about__inline">
      {facetValues(table).country.map(({ value, label, total }) => (
        <li key={value}>
          <a href={hrefs.narrowed('country', value)}>{label}</a>, {numbered(total, 'event')}
        </li>
      ))}
    </ul>
  );
}
