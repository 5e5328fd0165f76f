/** A counted bin as a plain element: a button over its bars, with its number. */
import { shapeElement } from '#ui/shape-element.ts';
import { isReachingIn } from '../model/levels/gathered.ts';
import { gatheredName, shortNumber } from '../model/levels/gathered-words.ts';
import type { GatheredItem } from '../model/levels/level-chart.ts';
import { shapeOf } from '../model/shape-of.ts';
import { spanWith } from './span-with.ts';

export function binButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'item__bin';
  return button;
}

export function binClasses(item: GatheredItem): readonly string[] {
  return [
    'item--gathered',
    ...(item.bare ? ['item--uncounted'] : []),
    ...(isReachingIn(item) ? ['item--reaching'] : []),
  ];
}

/** The bin stays the same one while what it holds changes with filters, and with what is drawn apart from it. */
export function updateBin(root: HTMLElement, button: HTMLElement, item: GatheredItem): void {
  root.style.setProperty('--at', `${(item.at * 100).toFixed(3)}%`);
  const name = gatheredName(item);
  if (button.title !== name) {
    button.title = name;
    button.setAttribute('aria-label', name);
    button.dataset['clusterSize'] = String(item.count);
    button.replaceChildren(spanWith('item__number row-0', ''));
    const number = button.firstElementChild;
    const category = item.mostly?.category;
    if (category) number?.append(shapeElement(shapeOf(category), 'solid', category));
    number?.append(shortNumber(item.count));
  }
}
