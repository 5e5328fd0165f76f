import { expect, it, vi } from 'vitest';
import { extentOf, indexAround } from './extent.ts';

function rows(): HTMLElement {
  const root = document.createElement('div');
  root.className = 'long-list__rows';
  root.innerHTML = `<h3 data-leads="7">April</h3><p data-leads="7">Since 2 April</p>
    <ol><li data-index="7"><a href="/">Seven</a></li><li data-index="8">Eight</li></ol>`;
  for (const element of root.querySelectorAll('h3, p, li')) {
    vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 100, 20));
  }
  return root;
}

it('gives a row the height of the headings that come with it', () => {
  const [seven, eight] = rows().querySelectorAll('li');
  expect([seven && extentOf(seven), eight && extentOf(eight)]).toEqual([60, 20]);
});

it('gives nothing to a row that is not laid out', () => {
  const seven = rows().querySelector('li');
  if (seven) vi.spyOn(seven, 'getBoundingClientRect').mockReturnValue(new DOMRect());
  expect(seven && extentOf(seven)).toBe(0);
});

it('finds the row that an element is in, or leads', () => {
  const root = rows();
  const around = ['a', 'h3'].map((one) => indexAround(root.querySelector(one) ?? root));
  expect([...around, indexAround(root)]).toEqual([7, 7, null]);
});
