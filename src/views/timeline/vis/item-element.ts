/** What stands on the axis, as plain elements: a link for an event, a button for a cluster. Text is set as text, never as markup. */
import type { Hrefs } from '#domain/hrefs.ts';
import { markOf } from '#domain/mark.ts';
import { shapeElement } from '#ui/shape-element.ts';
import { markFigure } from '../drawing/mark-figure.ts';
import { toDom } from '../drawing/to-dom.ts';
import type { ChartItem, ClusterItem, EventItem } from '../model/chart.ts';
import { clusterName, eventName } from '../model/names.ts';

/** How an item looks besides what it is. */
export interface ItemState {
  readonly selected: boolean;
  /** Pointed at elsewhere in the page. */
  readonly marked: boolean;
  /** The one item that Tab leads to. */
  readonly tabStop: boolean;
}

export function elementOf(item: ChartItem, hrefs: Hrefs): HTMLElement {
  return item.kind === 'event' ? linkOf(item, hrefs) : buttonOf(item);
}

/** Brings an element up to date without replacing it, so that focus stays. */
export function update(element: HTMLElement, item: ChartItem, state: ItemState): void {
  const { selected, marked, tabStop } = state;
  element.className = classesOf(item, marked);
  element.tabIndex = tabStop ? 0 : -1;
  if (item.kind === 'cluster') return;
  element.style.setProperty('--at', `${(item.at * 100).toFixed(3)}%`);
  element.style.setProperty('--label', `${String(Math.floor(item.label.width))}px`);
  if (selected) element.setAttribute('aria-current', 'true');
  else element.removeAttribute('aria-current');
  redraw(element, item);
}

function classesOf(item: ChartItem, marked: boolean): string {
  const look =
    item.kind === 'cluster'
      ? ['item--cluster']
      : [`item--${item.label.side}`, item.label.width > 0 ? 'item--labelled' : 'item--bare'];
  return ['item', `row-${String(item.row)}`, ...look, ...(marked ? ['item--marked'] : [])].join(' ');
}

function linkOf(item: EventItem, hrefs: Hrefs): HTMLAnchorElement {
  const { event } = item;
  const link = document.createElement('a');
  link.href = hrefs.event(event.id);
  link.draggable = false;
  link.dataset['eventId'] = event.id;
  link.dataset['key'] = item.key;
  link.setAttribute('aria-label', eventName(event));
  const label = spanWith('item__label', event.title);
  label.title = eventName(event);
  link.append(spanWith('item__tag', label));
  return link;
}

function buttonOf(item: ClusterItem): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['clusterSize'] = String(item.events.length);
  button.dataset['key'] = item.key;
  button.setAttribute('aria-label', clusterName(item.events));
  button.title = clusterName(item.events);
  const pill = spanWith('item__pill', spanWith('item__count', String(item.events.length)));
  const [first, ...rest] = item.events;
  if (first && rest.every(({ category }) => category === first.category)) {
    const { shape } = markOf(first);
    pill.prepend(shapeElement(shape, 'solid', first.category));
  }
  button.append(pill);
  return button;
}

function redraw(element: HTMLElement, { mark, at, tight }: EventItem): void {
  const drawn = `${at.toFixed(3)} ${String(tight)}`;
  if (element.dataset['drawn'] === drawn) return;
  element.dataset['drawn'] = drawn;
  element.querySelector('.mark')?.remove();
  element.append(toDom(markFigure(mark, { at, tight })));
}

function spanWith(className: string, content: string | Node): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = className;
  span.append(content);
  return span;
}
