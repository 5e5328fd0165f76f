import type { TimelineInfo } from '#domain/dataset/event-index.ts';
import { ownLanguage } from '#domain/event-table.ts';
import { translationWords } from '#domain/translation-words.ts';
import * as words from '#messages/paper.ts';
import { wordsIn } from '#messages/say.ts';
import { Address } from './address.tsx';
import './origin.css';

export interface OriginProps {
  readonly timeline: TimelineInfo;
  /** Which edition of the dataset. */
  readonly dataset: string;
  /** Where this is shown, whole; null where that is not known. */
  readonly address: string | null;
}

/** At the end of what is printed: where it is shown, which edition it is, who has read a translation, and whose the words are. */
export function Origin({ timeline, dataset, address }: OriginProps) {
  return (
    <section className="paper-origin">
      {address !== null && (
        <p>
          {words.shownAt()} <Address>{address}</Address>
        </p>
      )}
      <p>{words.edition({ edition: dataset })}</p>
      {timeline.translation && <p>{translationWords(timeline.translation)}</p>}
      <p>
        {words.licence()} <span {...wordsIn(ownLanguage(timeline))}>{timeline.licence.data}</span>
      </p>
    </section>
  );
}
