import { afterEach, expect, it, vi } from 'vitest';
import { isWhole, placeOf, toFrame } from './blocks.ts';

const BASE = 'https://example.org/timeline/';

function block(html: string): HTMLElement {
  document.body.innerHTML = html;
  const found = document.querySelector<HTMLElement>('div');
  if (!found) throw new Error('The test needs a block.');
  return found;
}

afterEach(() => {
  document.body.replaceChildren();
});

it.each([
  ['country=TR', `${BASE}embed/?country=TR`],
  ['?country=TR', `${BASE}embed/?country=TR`],
  ['', `${BASE}embed/?`],
  ['https://other.example/v/1.0.0/embed/?q=a', 'https://other.example/v/1.0.0/embed/?q=a'],
])('%j is a frame of %s', (written, address) => {
  const frame = toFrame(block(`<div data-sourceline="${written}"><a href="/">The story</a></div>`), BASE);
  expect(frame).toMatchObject({ src: address, title: 'The story', loading: 'lazy' });
  expect(document.querySelectorAll('div > *')).toHaveLength(1);
});

it('keeps the room that the block has kept, and says so no longer', () => {
  const place = block('<div data-sourceline="" style="min-height: 1100px"></div>');
  expect(toFrame(place, BASE)?.style.height).toBe('1100px');
  expect(place.style.minHeight).toBe('');
});

it('is made once, also where somebody takes the frame out again', () => {
  const place = block('<div data-sourceline=""></div>');
  toFrame(place, BASE);
  expect(toFrame(place, BASE)).toBeNull();
  place.replaceChildren();
  expect(toFrame(place, BASE)).toBeNull();
});

it('is left as it is where another copy of the script has made it', () => {
  const place = block('<div data-sourceline=""><iframe title="Made before"></iframe></div>');
  expect(toFrame(place, BASE)).toBeNull();
  expect(place.querySelector('iframe')?.title).toBe('Made before');
});

it('is whole once something follows it, or the page is there', () => {
  const place = block('<section><div data-sourceline=""></div></section>');
  expect(isWhole(place)).toBe(true);
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  expect(isWhole(place)).toBe(false);
  document.body.append(' ');
  expect(isWhole(place)).toBe(true);
  vi.restoreAllMocks();
});

it.each(['javascript:alert(1)', 'data:text/html,x', 'https://'])(
  '%s is no frame, and the block stays as it is',
  (written) => {
    const place = block(`<div data-sourceline="${written}">Text</div>`);
    expect(toFrame(place, BASE)).toBeNull();
    expect(place.textContent).toBe('Text');
  },
);

it('knows frames of its own site', () => {
  const frame = document.createElement('iframe');
  frame.src = `${BASE}embed/?country=TR`;
  expect(placeOf(frame, BASE)).toBe(true);
  frame.src = `${BASE}v/1.0.0/embed/`;
  expect(placeOf(frame, BASE)).toBe(true);
  frame.src = `${BASE}events/`;
  expect(placeOf(frame, BASE)).toBe(false);
  frame.src = 'https://other.example/timeline/embed/';
  expect(placeOf(frame, BASE)).toBe(false);
});
