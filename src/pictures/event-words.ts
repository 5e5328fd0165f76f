/** What the picture of an event says: what the head of its page says, no more and no less. */
import { capitalise } from '#domain/capitalise.ts';
import { dateWords } from '#domain/date-words.ts';
import type { EventRow } from '#domain/event-table.ts';
import { reportedWords, standingWords } from '#domain/standing-words.ts';
import * as words from '#messages/list.ts';

export interface EventWords {
  /** Day and place, each as exactly as known. */
  readonly when: string;
  readonly title: string;
  /** In three: kind; how it stands; why. */
  readonly standing: readonly [kind: string, status: string, why: string];
  readonly reported: string;
  /** Empty where accounts do not differ. */
  readonly differ: string;
}

export function eventWords(event: EventRow): EventWords {
  const [place] = event.places;
  return {
    when: [capitalise(dateWords(event.date)), ...(place ? [place.name] : [])].join(' · '),
    title: event.title,
    standing: inThree(standingWords(event)),
    reported: reportedWords(event),
    differ: event.conflicts > 0 ? `${capitalise(words.differ())}.` : '',
  };
}

/** For those who do not see it. */
export function altOf({ when, title, standing, reported, differ }: EventWords): string {
  return [`${when}. ${title}.`, standing.join(''), reported, differ].filter(Boolean).join(' ');
}

/** The message's one element, as `tools/messages/message.ts` marks it. */
const ELEMENT = /\uE000\w+\uE001([^\uE002]*)\uE002/;

function inThree(message: string): EventWords['standing'] {
  const [kind = '', status = '', why = ''] = message.split(ELEMENT);
  return [kind, status, why];
}
