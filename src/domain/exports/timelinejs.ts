/**
 * The story for TimelineJS (https://timeline.knightlab.com/docs/json-format.html), so that nobody is locked in. It reads its texts as markup: words are
 * escaped. Every slide shows the date in our words, since its own would claim more than is known; what has no first day cannot have a slide, and is listed on the title's.
 */
import { escapeMarkup } from '#base/escape-markup.ts';
import { civilDate, type DayNumber } from '../calendar.ts';
import { type DatePoint, type EventDate, earliestDay } from '../event-date.ts';
import { categoryLabel } from '../labels.ts';
import {
  differencesIn,
  type Exported,
  type ExportedEvent,
  isWhole,
  quotedIn,
  standingOf,
  termsOf,
  toldOf,
} from './exported.ts';

interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export function timelineJs(exported: Exported): string {
  const { timeline, events, addressOf } = exported;
  const isDated = ({ row }: ExportedEvent) => earliestDay(row.date) !== null;
  const undated = events.filter((event) => !isDated(event));
  const story = {
    title: {
      unique_id: timeline.id,
      text: {
        headline: escapeMarkup(timeline.title),
        text: paragraphs([timeline.description]) + listed(undated, addressOf) + paragraphs(termsOf(exported)),
      },
    },
    events: events.filter(isDated).map((event) => slide(event, addressOf)),
  };
  return `${JSON.stringify(story)}\n`;
}

function listed(undated: readonly ExportedEvent[], addressOf: Exported['addressOf']): string {
  const items = undated.map(
    ({ row }) => `<li>${linked(addressOf(row.id), row.title)}: ${escapeMarkup(standingOf(row))}</li>`,
  );
  return items.length > 0 ? `<ul>${items.join('')}</ul>` : '';
}

function slide({ row, detail }: ExportedEvent, addressOf: Exported['addressOf']) {
  const { first, last } = endsOf(row.date);
  return {
    unique_id: row.id,
    ...(first && { start_date: slideDate(first, 'earliest') }),
    ...(last && endsAfter(last, first) && { end_date: slideDate(last, 'latest') }),
    display_date: escapeMarkup(standingOf(row)),
    group: escapeMarkup(categoryLabel(row.category)),
    text: {
      headline: escapeMarkup(row.title),
      text:
        paragraphs([...toldOf(detail).split('\n'), differencesIn(detail)].filter(Boolean)) +
        quotedIn({ row, detail })
          .map((quote) => `<blockquote>${escapeMarkup(quote)}</blockquote>`)
          .join('') +
        `<p>${linked(addressOf(row.id), row.title)}</p>`,
    },
  };
}

function endsOf(date: EventDate): { readonly first: DatePoint | null; readonly last: DatePoint | null } {
  if (date.kind === 'unknown') return { first: null, last: null };
  return date.kind === 'point' ? { first: date.at, last: null } : { first: date.from, last: date.to };
}

/** TimelineJS takes a month or a year for its first day, which must not lie before the beginning. */
function endsAfter(last: DatePoint, first: DatePoint | null): boolean {
  return last.precision === 'day' || first === null || last.earliest > first.earliest;
}

/** As exact as the point is, which TimelineJS allows. */
function slideDate(point: DatePoint, end: 'earliest' | 'latest'): SlideDate {
  const day: DayNumber = point[end];
  const { year, month, day: ofMonth } = civilDate(day);
  if (point.precision === 'day') return { year, month, day: ofMonth };
  return point.precision === 'month' || point.precision === 'season' ? { year, month } : { year };
}

function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${escapeMarkup(text)}</p>`).join('');
}

/** The title alone, where its address would lead to a folder of whoever shows the story. */
function linked(address: string, text: string): string {
  return isWhole(address)
    ? `<a href="${escapeMarkup(address)}">${escapeMarkup(text)}</a>`
    : escapeMarkup(text);
}
