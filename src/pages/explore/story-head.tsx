import { countWords } from '#domain/count-words.ts';
import { formatDayRangeWords } from './span-words.ts';
import * as words from '#messages/explore.ts';
import type { EventTable } from '#domain/event-table.ts';

interface StoryHeadProps {
  readonly table: Pick<EventTable, 'timeline' | 'sources' | 'excerpts'>;
  /** Number of events. */
  readonly total: number;
}

/** Title, standfirst, and what the story is made of, before anything that can be operated. */
export function StoryHead({ table, total }: StoryHeadProps) {
  const { timeline, sources, excerpts } = table;
  return (
    <header className="story-head">
      <h1 className="story-head__title">{timeline.title}</h1>
      <p className="story-head__standfirst">{timeline.description}</p>
      <p className="story-head__counts">
        <span>{formatDayRangeWords(timeline.span)}</span>
        <span>{countWords(total)}</span>
        <span>{words.sources({ count: sources.length })}</span>
        <span>{words.quotations({ count: excerpts })}</span>
        <span>{words.cited()}</span>
      </p>
    </header>
  );
}
