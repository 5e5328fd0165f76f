import { countWords } from '#domain/count-words.ts';
import { formatDayRangeWords } from './span-words.ts';
import * as words from '#messages/explore.ts';
import type { TimelineInfo } from '#domain/dataset/event-index.ts';
import { writtenDayWords } from '#domain/day-words.ts';
import { type EventTable, languageOf } from '#domain/event-table.ts';
import { wordsIn } from '#messages/say.ts';

interface StoryHeadProps {
  readonly table: Pick<EventTable, 'timeline' | 'sources' | 'excerpts'>;
  /** Number of events. */
  readonly total: number;
}

/** Title, standfirst, and what the story is made of, before anything that can be operated. */
export function StoryHead({ table, total }: StoryHeadProps) {
  const { timeline, sources, excerpts } = table;
  const spoken = wordsIn(languageOf(timeline));
  return (
    <header className="story-head">
      <h1 className="story-head__title" {...spoken}>
        {timeline.title}
      </h1>
      <p className="story-head__standfirst" {...spoken}>
        {timeline.description}
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
}

/** Who answers for the words, where they are not the authors'. */
export function TranslationNote({ timeline: { translation } }: { readonly timeline: TimelineInfo }) {
  return translation && <p className="story-head__translation">{translationWords(translation)}</p>;
}

function translationWords({ reviewed }: NonNullable<TimelineInfo['translation']>): string {
  if (!reviewed) return words.translated();
  return words.reviewed({ by: reviewed.by, date: writtenDayWords(reviewed.on) });
}
