/** What the marks of a picture mean: those that occur in it, and what of them does not show. */
import { figure as inFigures } from '#domain/count-words.ts';
import type { EventRow } from '#domain/event-table.ts';
import { statusLabel } from '#domain/labels.ts';
import { clausesWords, partsWords } from '#domain/list-words.ts';
import { type Mark, markOf } from '#domain/mark.ts';
import * as legend from '#messages/legend.ts';
import * as words from '#messages/picture.ts';
import { lessCertain } from '#messages/timeline.ts';
import type { Chart, ChartItem } from '../model/chart.ts';

export interface ToldMark {
  readonly mark: Mark;
  readonly says: string;
}

interface Feature {
  readonly has: (mark: Mark) => boolean;
  readonly says: () => string;
  /** As the feature looks by itself. */
  readonly look: Partial<Mark>;
}

const PLAIN = { fill: 'solid', extent: 'day', soft: false, openStart: false, openEnd: false } as const;
const isBar = ({ extent }: Mark) => extent === 'bar';
const isBracket = ({ extent }: Mark) => extent === 'bracket';
const isClosed = ({ openStart, openEnd }: Mark) => !openStart && !openEnd;

const FEATURES: readonly Feature[] = [
  { has: ({ extent, soft }) => extent === 'day' && !soft, says: legend.onThisDay, look: {} },
  { has: (mark) => isBar(mark) && isClosed(mark), says: legend.lasted, look: { extent: 'bar' } },
  { has: (mark) => isBar(mark) && mark.openEnd, says: legend.since, look: { extent: 'bar', openEnd: true } },
  {
    has: (mark) => isBar(mark) && mark.openStart,
    says: words.untilThen,
    look: { extent: 'bar', openStart: true },
  },
  {
    has: (mark) => isBracket(mark) && isClosed(mark),
    says: legend.within,
    look: { extent: 'bracket', fill: 'pale' },
  },
  {
    has: (mark) => isBracket(mark) && mark.openStart,
    says: legend.until,
    look: { extent: 'bracket', fill: 'pale', openStart: true },
  },
  {
    has: (mark) => isBracket(mark) && mark.openEnd,
    says: words.orLater,
    look: { extent: 'bracket', fill: 'pale', openEnd: true },
  },
  { has: ({ soft }) => soft, says: legend.about, look: { soft: true } },
  { has: ({ fill }) => fill === 'outline', says: legend.planned, look: { fill: 'outline' } },
  { has: ({ fill }) => fill === 'split', says: legend.disputed, look: { fill: 'split' } },
];

/** Each drawn with the shape of an event that it is true of. */
export function toldMarks(chart: Chart): readonly ToldMark[] {
  const marks = itemsOf(chart).flatMap((item) => (item.kind === 'event' ? [item.mark] : []));
  return FEATURES.flatMap(({ has, says, look }) => {
    const mark = marks.find(has);
    return mark ? [{ mark: { ...mark, ...PLAIN, ...look }, says: says() }] : [];
  });
}

/** The kinds of events that occur, gathered ones too, as marks. */
export function toldKinds(chart: Chart): readonly Mark[] {
  const events = itemsOf(chart).flatMap((item) => (item.kind === 'event' ? [item.event] : item.events));
  return [...new Map(events.map((event) => [event.category, { ...markOf(event), ...PLAIN }])).values()];
}

export interface Note {
  readonly says: string;
  /** It counts events, whichever they are; else it holds of one, whatever else is there. */
  readonly counts: boolean;
}

/** What does not show: of the gathered, who stands without a title, who has no day. */
export function notes(chart: Chart, undated: number): readonly Note[] {
  const items = itemsOf(chart);
  const gathered = items.flatMap((item) => (item.kind === 'cluster' ? item.events : []));
  const labelled = new Set(items.flatMap((item) => (isLabelled(item) ? [item.event.id] : [])));
  const alone = new Set(items.flatMap((item) => (item.kind === 'event' ? [item.event.id] : [])));
  const bare = [...alone].filter((id) => !labelled.has(id)).length;
  // No mark tells it from what is reported.
  const claimed = items.flatMap((item) =>
    item.kind === 'event' && isClaimed(item.event) ? [item.event] : [],
  );
  const titles = [...new Map(claimed.map(({ id, title }) => [id, title])).values()];
  const counted = [
    ...(gathered.length > 0 ? [gatheredWords(new Map(gathered.map((event) => [event.id, event])))] : []),
    ...(bare > 0 ? [words.bare({ count: bare })] : []),
    ...(undated > 0 ? [words.undated({ count: undated })] : []),
  ];
  return [
    ...(titles.length > 0
      ? [{ says: `${statusLabel('claimed')}: ${partsWords(titles)}`, counts: false }]
      : []),
    ...counted.map((says) => ({ says, counts: true })),
  ];
}

function isClaimed({ status }: EventRow): boolean {
  return status === 'claimed';
}

function isLabelled(item: ChartItem): item is Extract<ChartItem, { kind: 'event' }> {
  return item.kind === 'event' && item.label.width > 0;
}

/** A number hides what the marks that it stands for would show: it is said. */
function gatheredWords(byId: ReadonlyMap<string, EventRow>): string {
  const marks = [...byId.values()].map(markOf);
  const count = (has: (mark: Mark) => boolean) => marks.filter(has).length;
  const [planned, disputed] = [
    count(({ fill }) => fill === 'outline'),
    count(({ fill }) => fill === 'split'),
  ];
  const claimed = [...byId.values()].filter(isClaimed).length;
  const vague = count(({ extent, soft }) => extent === 'bracket' || soft);
  const parts = [
    ...(planned > 0 ? [`${statusLabel('planned')}: ${inFigures(planned)}`] : []),
    ...(disputed > 0 ? [`${statusLabel('disputed')}: ${inFigures(disputed)}`] : []),
    ...(claimed > 0 ? [`${statusLabel('claimed')}: ${inFigures(claimed)}`] : []),
    ...(vague > 0 ? [lessCertain({ count: vague })] : []),
  ];
  const means = words.gathered();
  return parts.length === 0 ? means : `${means} ${words.ofThose({ parts: clausesWords(parts) })}`;
}

function itemsOf({ lanes }: Chart): readonly ChartItem[] {
  return lanes.flatMap(({ items }) => items);
}
