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
  /** The one item that Tab leads to. */
  readonly tabStop: boolean;
}

/** The whole item, and in it what is pressed and focused: no larger than shape and label, so that no line covers a neighbour's. */
export interface ItemElement {
  readonly root: HTMLElement;
  readonly press: HTMLElement;
}

/** What stays as long as it stands for the same; `update` brings the rest. */
export function elementOf(item: ChartItem): ItemElement {
  const press = item.kind === 'event' ? linkOf(item) : buttonOf(item);
  press.dataset['key'] = item.key;
  const root = document.createElement('div');
  root.append(press);
  return { root, press };
}

/** Brings an element up to date without replacing it, so that focus stays. */
export function update({ root, press }: ItemElement, item: ChartItem, hrefs: Hrefs, state: ItemState): void {
  const { selected, tabStop } = state;
  root.className = classesOf(item, selected);
  press.tabIndex = tabStop ? 0 : -1;
  if (item.kind === 'cluster') return;
  root.style.setProperty('--at', `${(item.at * 100).toFixed(3)}%`);
  root.style.setProperty('--label', `${String(Math.floor(item.label.width))}px`);
  if (selected) press.setAttribute('aria-current', 'true');
  else press.removeAttribute('aria-current');
  rename(press, item, hrefs);
  redraw(root, item);
}

/** Its address changes with the theme that it carries along, its date and status with what part of the sources is heard. */
function rename(link: HTMLElement, { event }: EventItem, hrefs: Hrefs): void {
  const name = eventName(event);
  if (link.title !== name) {
    link.title = name;
    link.setAttribute('aria-label', name);
  }
  const href = hrefs.event(event.id);
  if (link.getAttribute('href') !== href) link.setAttribute('href', href);
}

function classesOf(item: ChartItem, selected: boolean): string {
  const look =
    item.kind === 'cluster'
      ? ['item--cluster']
      : [`item--${item.label.side}`, item.label.width > 0 ? 'item--labelled' : 'item--bare'];
  const state = selected ? ['item--selected'] : [];
  return ['item', `row-${String(item.row)}`, ...look, ...state].join(' ');
}

function linkOf({ event }: EventItem): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'item__tag';
  link.draggable = false;
  link.dataset['eventId'] = event.id;
  link.append(spanWith('item__label', event.title));
  return link;
}

function buttonOf({ events }: ClusterItem): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'item__pill';
  button.dataset['clusterSize'] = String(events.length);
  button.title = clusterName(events);
  button.setAttribute('aria-label', clusterName(events));
  const [first, ...rest] = events;
  if (first && rest.every(({ category }) => category === first.category))
    button.append(shapeElement(markOf(first).shape, 'solid', first.category));
  button.append(spanWith('item__count', String(events.length)));
  return button;
}

/** The mark stands under the link: it is no part of what is pressed. */
function redraw(root: HTMLElement, { mark, at, tight }: EventItem): void {
  const drawn = `${at.toFixed(3)} ${String(tight)} ${Object.values(mark).join(' ')}`;
  if (root.dataset['drawn'] === drawn) return;
  root.dataset['drawn'] = drawn;
  root.querySelector('.mark')?.remove();
  root.append(toDom(markFigure(mark, { at, tight })));
}

function spanWith(className: string, content: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = className;
  span.append(content);
  return span;
}
