import { memo } from 'react';
import { countWords } from '#domain/count-words.ts';
import { formatDayRangeWords } from '#domain/span-words.ts';
import * as words from '#messages/explore.ts';
import type { TimelineInfo } from '#domain/dataset/event-index.ts';
import { type EventTable, languageOf } from '#domain/event-table.ts';
import { translationWords } from '#domain/translation-words.ts';
import { unbroken } from '#domain/unbroken.ts';
import { wordsIn } from '#messages/say.ts';

interface StoryHeadProps {
  readonly table: Pick<EventTable, 'timeline' | 'sources' | 'excerpts'>;
  /** Number of events. */
  readonly total: number;
}

/** Title, standfirst, and what the story is made of, before anything that can be operated. Filters leave it as it is. */
export const StoryHead = memo(function StoryHead({ table, total }: StoryHeadProps) {
  const { timeline, sources, excerpts } = table;
  const spoken = wordsIn(languageOf(timeline));
  return (
    <header className="story-head">
      <h1 className="story-head__title" {...spoken}>
        {unbroken(timeline.title)}
      </h1>
      <p className="story-head__standfirst" {...spoken}>
        {unbroken(timeline.description)}
      </p>
      <p className="story-head__counts">
        <span>{formatDayRangeWords(timeline.span)}</span>
        <span>{countWords(total)}</span>
        <span>{words.sources({ count: sources.length })}</span>
        <span>{words.quotations({ count: excerpts })}</span>
        <span>{words.cited()}</span>
      </p>
      <TranslationNote timeline={timeline} />
    </header>
  );
});

/** Who answers for the words, where they are not the authors'. */
export function TranslationNote({ timeline: { translation } }: { readonly timeline: TimelineInfo }) {
  return translation && <p className="story-head__translation">{translationWords(translation)}</p>;
}
