/** What stands on the axis, as plain elements: a link for an event, a button for what is gathered. Text is set as text, never as markup. */
import { assertNever } from '#base/assert-never.ts';
import type { EventRow } from '#domain/event-table.ts';
import type { Hrefs } from '#domain/hrefs.ts';
import { markOf } from '#domain/mark.ts';
import { wordsIn } from '#messages/say.ts';
import { shapeElement } from '#ui/shape-element.ts';
import { markFigure } from '../drawing/mark-figure.ts';
import { toDom } from '../drawing/to-dom.ts';
import type { ClusterItem, EventItem } from '../model/chart.ts';
import type { LevelItem } from '../model/levels/level-chart.ts';
import { clusterName, eventName, isUntold, itemName } from '../model/names.ts';
import { binButton, binClasses, updateBin } from './bin-element.ts';
import { spanWith } from './span-with.ts';

/** How an item looks and what it is called, besides what it is. */
export interface ItemState {
  readonly selected: boolean;
  /** The one item that Tab leads to. */
  readonly tabStop: boolean;
  /** Of all events that are shown, ascending. */
  readonly rows: ArrayLike<number>;
}

/** The whole item, and in it what is pressed and focused: no larger than shape and label, so that no line covers a neighbour's. */
export interface ItemElement {
  readonly root: HTMLElement;
  readonly press: HTMLElement;
}

/** What stays as long as it stands for the same; `update` brings the rest. */
export function elementOf(item: LevelItem): ItemElement {
  const press = pressOf(item);
  press.dataset['key'] = item.key;
  const root = document.createElement('div');
  root.append(press);
  return { root, press };
}

function pressOf(item: LevelItem): HTMLElement {
  switch (item.kind) {
    case 'event':
      return linkOf();
    case 'cluster':
      return buttonOf(item);
    case 'gathered':
      return binButton();
    default:
      return assertNever(item);
  }
}

/** Brings an element up to date without replacing it, so that focus stays. */
export function update({ root, press }: ItemElement, item: LevelItem, hrefs: Hrefs, state: ItemState): void {
  const { selected, tabStop, rows } = state;
  root.className = classesOf(item, selected);
  press.tabIndex = tabStop ? 0 : -1;
  if (item.kind === 'gathered') updateBin(root, press, item);
  if (item.kind !== 'event') return;
  root.style.setProperty('--at', `${(item.at * 100).toFixed(3)}%`);
  root.style.setProperty('--label', `${String(Math.floor(item.label.width))}px`);
  if (selected) press.setAttribute('aria-current', 'true');
  else press.removeAttribute('aria-current');
  rename(press, item.event, rows);
  lead(press, item.event, hrefs);
  redraw(root, item);
}

/**
 * Its place changes with what is shown, its date and status with what part of the sources is heard. The short words that a mouse sees
 * stand on the label: on the link, they would be heard once more behind its name.
 */
function rename(link: HTMLElement, event: EventRow, rows: ArrayLike<number>): void {
  const name = itemName(event, rows);
  if (link.getAttribute('aria-label') === name) return;
  link.setAttribute('aria-label', name);
  const label = Object.assign(spanWith('item__label', event.title), wordsIn(event.language));
  label.title = eventName(event);
  link.replaceChildren(label);
}

/** Its address changes with the theme that it carries along. One whose title has yet to come leads nowhere. */
function lead(link: HTMLElement, event: EventRow, hrefs: Hrefs): void {
  if (isUntold(event)) {
    link.setAttribute('role', 'link');
    link.setAttribute('aria-disabled', 'true');
    // The element may have stood for an event of an older edition.
    link.removeAttribute('href');
    delete link.dataset['eventId'];
    return;
  }
  link.removeAttribute('role');
  link.removeAttribute('aria-disabled');
  link.dataset['eventId'] = event.id;
  const href = hrefs.event(event.id);
  if (link.getAttribute('href') !== href) link.setAttribute('href', href);
}

function classesOf(item: LevelItem, selected: boolean): string {
  const state = selected ? ['item--selected'] : [];
  return ['item', ...lookOf(item), ...state].join(' ');
}

function lookOf(item: LevelItem): readonly string[] {
  switch (item.kind) {
    case 'event': {
      const { row, label } = item;
      return [`row-${String(row)}`, `item--${label.side}`, label.width > 0 ? 'item--labelled' : 'item--bare'];
    }
    case 'cluster':
      return [`row-${String(item.row)}`, 'item--cluster'];
    case 'gathered':
      return binClasses(item);
    default:
      return assertNever(item);
  }
}

function linkOf(): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'item__tag';
  link.draggable = false;
  return link;
}

function buttonOf(item: ClusterItem): HTMLButtonElement {
  const { events } = item;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'item__pill';
  button.dataset['clusterSize'] = String(events.length);
  button.title = clusterName(item);
  button.setAttribute('aria-label', button.title);
  // What is seen of it stands apart from what is pressed: it may be on its way.
  const face = spanWith('item__face', '');
  const [first, ...rest] = events;
  if (first && rest.every(({ category }) => category === first.category))
    face.append(shapeElement(markOf(first).shape, 'solid', first.category));
  face.append(spanWith('item__count', String(events.length)));
  button.append(face);
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
