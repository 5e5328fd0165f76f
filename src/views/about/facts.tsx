import type { ReactNode } from 'react';
import type { TimelineCounts } from '#domain/certainty-counts.ts';
import type { TimelineInfo } from '#domain/dataset/event-index.ts';
import { dayWords } from '#domain/day-words.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import { languageName } from '#domain/labels.ts';
import { Fact } from './fact.tsx';
import { numbered } from './numbered.ts';

interface FactsProps {
  readonly timeline: TimelineInfo;
  readonly counts: TimelineCounts;
  /** How many there are. */
  readonly sources: number;
  readonly hrefs: Hrefs;
}

/** The timeline in numbers: its span, how much it holds, whose countries it is about. */
export function Facts({ timeline, counts, sources, hrefs }: FactsProps) {
  const { events, excerpts, earlier } = counts;
  const { span, languages } = timeline;
  return (
    <dl className="about__facts">
      <Fact term="Span">
        {dayWords(span.from)} to {dayWords(span.to)}
        {earlier > 0 && `, with ${numbered(earlier, 'earlier event')} as background`}
      </Fact>
      <Fact term="Holds">
        {numbered(events, 'event')}, {numbered(excerpts, 'quotation')} from {numbered(sources, 'source')}
      </Fact>
      <Fact term="Countries">{countryLinks({ counts, hrefs })}</Fact>
      <Fact term={languages.length === 1 ? 'Language' : 'Languages'}>
        {languages.map(languageName).join(', ')}
      </Fact>
    </dl>
  );
}

function countryLinks({ counts, hrefs }: Pick<FactsProps, 'counts' | 'hrefs'>): ReactNode {
  return (
    <ul className="about__inline">
      {counts.values.country.map(({ value, label, total }) => (
        <li key={value}>
          <a href={hrefs.narrowed('country', value)}>{label}</a>, {numbered(total, 'event')}
        </li>
      ))}
    </ul>
  );
}
