import { formatDayRangeWords } from './span-words.ts';
import type { EventTable } from '#domain/event-table.ts';

/** Title, standfirst, and what the story is made of, before anything that can be operated. */
export function StoryHead({ table }: { readonly table: EventTable }) {
  const { timeline, events, sources, excerpts } = table;
  return (
    <header className="story-head">
      <h1 className="story-head__title">{timeline.title}</h1>
      <p className="story-head__standfirst">{timeline.description}</p>
      <p className="story-head__counts">
        <span>{formatDayRangeWords(timeline.span)}</span>
        <span>{events.length} events</span>
        <span>{sources.length} sources</span>
        <span>{excerpts} quotations</span>
        <span>every sentence cited</span>
      </p>
    </header>
  );
}
