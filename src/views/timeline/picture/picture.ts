/** The timeline as a picture that stands by itself: one SVG without anything from elsewhere. */
import { element, xmlFile, type Xml } from '#base/xml.ts';
import { capitalise } from '#domain/capitalise.ts';
import type { DayRange } from '#domain/day-range.ts';
import type { EventRow } from '#domain/event-table.ts';
import type { Group } from '#domain/filters.ts';
import * as filters from '#messages/filters.ts';
import { boundsOf, CLOSEST, windowWithin } from '../model/bounds.ts';
import { type Chart, type ChartItem, chartOf, laneRowsOf } from '../model/chart.ts';
import { clusterName, eventName, stretchWords } from '../model/names.ts';
import { surroundingsOf } from '../model/outside.ts';
import { reachOf } from '../model/reach.ts';
import type { RowLimits } from '../model/rows.ts';
import { daysIn, dayRangeOf, limited, meets, type Stretch, stretchOf } from '../model/stretch.ts';
import { type Block, blockOfAll, gap, paragraph, stacked, type Told } from './block.ts';
import { laneBlock, rule } from './lanes.ts';
import { legendBlock } from './legend-block.ts';
import { LABEL, LEAD, type Pen, SMALL, TITLE } from './pen.ts';
import { endsBlock, ruledBlock } from './ruler.ts';
import { GROUND, MARGIN, NAMES, PLOT, WIDTH } from './sheet.ts';
import { notes, toldKinds, toldMarks } from './told-marks.ts';

export interface PictureOf {
  readonly title: Told;
  /** What the events are narrowed by, and who is heard: each by itself. */
  readonly narrowed: readonly string[];
  /** Whose it is, which edition, where it is shown. */
  readonly credit: readonly Told[];
  /** Those that are shown, in order of date, and those that the axis has room for: with no filter. */
  readonly events: readonly EventRow[];
  readonly all: readonly EventRow[];
  /** How many there are, whoever is heard. */
  readonly total: number;
  readonly story: DayRange;
  /** As the address has it; null: the story. */
  readonly window: DayRange | null;
  readonly group: Group;
  /** BCP 47, of the page. */
  readonly language: string;
}

export interface Picture {
  readonly svg: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Of the axis, in whole days. */
  readonly days: DayRange;
}

export function pictureOf(of: PictureOf, pen: Pen): Picture {
  const view = viewOf(of);
  const chart = chartFor(of, view, pen);
  const shown = [shownWords(of, view), ...of.narrowed];
  const sheet = stacked([
    gap(MARGIN),
    head(of, shown, pen),
    body(of, chart, pen),
    foot(of, chart, pen),
    gap(MARGIN),
  ]);
  const told = [of.title.text, [...shown, ...namesOf(chart)].join('\n')] as const;
  const height = Math.ceil(sheet.height);
  return { svg: svgOf(sheet, height, told, of.language, pen), width: WIDTH, height, days: dayRangeOf(view) };
}

/** `1 April to 31 July 2025 · 12 of 60 events`: as many as it draws or counts. What lies before and after is said at the ends of the axis. */
function shownWords({ events, total }: PictureOf, view: Stretch): string {
  const { before, after, undated } = surroundingsOf(events, view);
  const shown = events.length - before.count - after.count - undated;
  return [capitalise(stretchWords(view)), filters.shown({ shown, total })].join(' · ');
}

/** Where the page's own axis rests, in whole days: what is told of it tells no part of one. */
function viewOf({ all, story, window }: PictureOf): Stretch {
  const home = stretchOf(story);
  const bounds = boundsOf(all, home);
  const asked = windowWithin(bounds, window);
  const view = limited(stretchOf(asked ?? story), bounds, Math.min(CLOSEST, daysIn(bounds)));
  return stretchOf(dayRangeOf(view));
}

/** More than in the page, whose height is short: on paper nobody can part what is gathered. */
const ROWS: RowLimits = { total: 30, perLane: 8 };
const ROWS_OF_ONE: RowLimits = { total: 20, perLane: 20 };

/** Where marks lead somewhere, each needs one of its own: as far as that can be. */
const ROWS_OF_LINKS: RowLimits = { total: Infinity, perLane: 40 };

/** Of what lies in the window alone: no number is gathered of what does not, and no lane is there without a mark. */
function chartFor({ events, group }: PictureOf, view: Stretch, pen: Pen): Chart {
  const seen = events.filter(({ date }) => {
    const reach = reachOf(date);
    return reach !== null && meets(reach, view);
  });
  const rows = group === 'none' ? ROWS_OF_ONE : ROWS;
  const lanes = laneRowsOf(seen, group, view, pen.linkTo ? ROWS_OF_LINKS : rows);
  const measure = (text: string) => pen.measure(text, LABEL);
  return chartOf({ lanes, view, width: PLOT, measure, pinned: new Set() });
}

function head({ title }: PictureOf, shown: readonly string[], pen: Pen): Block {
  const named = [paragraph(title, { font: TITLE, colour: 'ink', leading: 36 }, pen), gap(6)];
  return stacked([
    // A page that it is part of has a heading for it.
    ...(pen.linkTo ? [] : named),
    ...shown.map((text) =>
      blockOfAll(paragraph({ text }, { font: LEAD, colour: 'ink-soft', leading: 21 }, pen), pen),
    ),
    gap(14),
  ]);
}

function body({ events }: PictureOf, chart: Chart, pen: Pen): Block {
  const left = pen.direction === 'rtl' ? MARGIN : MARGIN + NAMES;
  const spread = { view: chart.view, left, pen };
  const lanes = stacked(chart.lanes.map((lane) => laneBlock(lane, spread)));
  const drawing = ruledBlock(lanes, spread);
  return stacked([
    blockOfAll(endsBlock(surroundingsOf(events, chart.view), spread), pen),
    drawing,
    ruleBlock('rule-strong', pen),
  ]);
}

function ruleBlock(colour: string, pen: Pen): Block {
  return { height: 1, at: (top) => [rule(top, pen, colour)] };
}

function foot({ events, credit }: PictureOf, chart: Chart, pen: Pen): Block {
  const { undated } = surroundingsOf(events, chart.view);
  const small = { font: SMALL, colour: 'ink-soft', leading: 17 };
  return stacked([
    gap(10),
    legendBlock(toldKinds(chart), toldMarks(chart), pen),
    gap(5),
    ...notes(chart, undated).map(({ says, counts }) => {
      const told = paragraph({ text: says }, { ...small, colour: 'ink' }, pen);
      return counts ? blockOfAll(told, pen) : told;
    }),
    gap(12),
    ruleBlock('rule', pen),
    gap(9),
    ...credit.map((told) => paragraph(told, small, pen)),
  ]);
}

/** For those who do not see it: all that is drawn, lane by lane. */
function namesOf({ lanes }: Chart): readonly string[] {
  const nameOf = (item: ChartItem) => (item.kind === 'event' ? eventName(item.event) : clusterName(item));
  return lanes.flatMap(({ lane, items }) => [`${lane.label}:`, ...items.map(nameOf)]);
}

function svgOf(
  sheet: Block,
  height: number,
  [title, description]: readonly [string, string],
  language: string,
  { direction, linkTo }: Pen,
): string {
  const size = { width: String(WIDTH), height: String(height) };
  const content: readonly Xml[] = [
    // Marks that lead somewhere have names themselves, and the page has one for the whole.
    ...(linkTo ? [] : [element('title', {}, title), element('desc', {}, description)]),
    element('rect', { ...size, fill: GROUND }),
    ...sheet.at(0),
  ];
  return xmlFile(
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        ...size,
        viewBox: `0 0 ${size.width} ${size.height}`,
        role: linkTo ? 'group' : 'img',
        lang: language,
        direction,
      },
      content,
    ),
  );
}
