import type { ReactNode } from 'react';
import type { TimelineCounts } from '#domain/certainty-counts.ts';
import type { TimelineInfo } from '#domain/dataset/event-index.ts';
import { dayWords } from '#domain/day-words.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import { partsWords } from '#domain/list-words.ts';
import { languageName } from '#domain/meanings.ts';
import * as words from '#messages/about.ts';
import { Rich } from '#ui/rich.tsx';
import { Fact } from './fact.tsx';

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
      <Fact term={words.span()}>
        {words.spanDays({ from: dayWords(span.from), to: dayWords(span.to), earlier })}
      </Fact>
      <Fact term={words.holds()}>{words.held({ events, quotations: excerpts, sources })}</Fact>
      <Fact term={words.countries()}>{countryLinks({ counts, hrefs })}</Fact>
      <Fact term={words.languages({ count: languages.length })}>
        {partsWords(languages.map(languageName))}
      </Fact>
    </dl>
  );
}

function countryLinks({ counts, hrefs }: Pick<FactsProps, 'counts' | 'hrefs'>): ReactNode {
  return (
    <ul className="about__inline">
      {counts.values.country.map(({ value, label, total }) => (
        <li key={value}>
          <Rich
            text={words.country({ country: label, events: total })}
            elements={{ link: (inside) => <a href={hrefs.narrowed('country', value)}>{inside}</a> }}
          />
        </li>
      ))}
    </ul>
  );
}
