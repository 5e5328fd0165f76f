/** The model in the form that vis takes. Here, and in the adapter, days become milliseconds. */
import { MS_PER_DAY } from '#domain/calendar.ts';
import type { LevelItem } from '../model/levels/level-chart.ts';

/** What is asked of a lane here. */
export interface DrawnLane {
  readonly lane: { readonly id: string };
  readonly rows: number;
  readonly items: readonly LevelItem[];
}

export interface VisItem {
  readonly id: string;
  readonly group: string;
  /** Elements come by the `template` option. */
  readonly content: '';
  readonly type: 'range';
  readonly align: 'left';
  /** Milliseconds since 1970, UTC. */
  readonly start: number;
  readonly end: number;
  /** vis would cut long lines, and with them the shares of their length at which shapes stand. */
  readonly limitSize: false;
  readonly className: string;
}

export interface VisGroup {
  readonly id: string;
  /** Labels stand beside the plot; this element has only a height, by its class. */
  readonly content: HTMLElement;
  readonly className: string;
  readonly order: number;
}

export function visItem({ key, kind, reach }: LevelItem, { lane }: DrawnLane): VisItem {
  return {
    id: key,
    group: lane.id,
    content: '',
    type: 'range',
    align: 'left',
    start: reach.start * MS_PER_DAY,
    end: reach.end * MS_PER_DAY,
    limitSize: false,
    className: `vis-item--${kind}`,
  };
}

export function visGroup({ lane, rows }: DrawnLane, order: number): VisGroup {
  const content = document.createElement('span');
  return { id: lane.id, content, className: `rows-${String(rows)}`, order };
}

export function sameItem(a: VisItem, b: VisItem): boolean {
  return a.start === b.start && a.end === b.end;
}

export function sameGroup(a: VisGroup, b: VisGroup): boolean {
  return a.className === b.className && a.order === b.order;
}

interface Entry {
  readonly id: string;
}

/** What is used here of vis's DataSet. */
interface Table<T extends Entry> {
  get(): T[];
  update(entries: T[]): unknown;
  remove(ids: string[]): unknown;
}

/** Adds and changes what differs, in one batch. */
export function put<T extends Entry>(set: Table<T>, next: readonly T[], same: (a: T, b: T) => boolean): void {
  const known = new Map(set.get().map((entry) => [entry.id, entry]));
  const changed = next.filter((entry) => {
    const old = known.get(entry.id);
    return !old || !same(old, entry);
  });
  if (changed.length > 0) set.update(changed);
}

/** Removes what is no longer there, in one batch. */
export function drop<T extends Entry>(set: Table<T>, next: readonly T[]): void {
  const kept = new Set(next.map(({ id }) => id));
  const gone = set.get().flatMap(({ id }) => (kept.has(id) ? [] : [id]));
  if (gone.length > 0) set.remove(gone);
}
