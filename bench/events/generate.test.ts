import { describe, expect, it } from 'vitest';
import { plainEvents } from './generate.ts';
import { LANES, SPAN } from './plain-event.ts';

const EVENTS = plainEvents(2000, 1);

describe('plainEvents', () => {
  it('gives the same for the same seed, and other events for another', () => {
    expect(plainEvents(2000, 1)).toEqual(EVENTS);
    expect(plainEvents(2000, 2)).not.toEqual(EVENTS);
  });

  it('stays within its span and lanes, in order of start, each with an id of its own', () => {
    expect(EVENTS.every(({ start, end }) => SPAN.start <= start && start <= end && end <= SPAN.end)).toBe(
      true,
    );
    expect(EVENTS.map(({ start }) => start)).toEqual(
      EVENTS.map(({ start }) => start).toSorted((a, b) => a - b),
    );
    expect(new Set(EVENTS.map(({ lane }) => lane))).toEqual(new Set(Array(LANES).keys()));
    expect(new Set(EVENTS.map(({ id }) => id)).size).toBe(EVENTS.length);
  });

  it('has moments and months, single words and long titles, several scripts, and markup', () => {
    expect(EVENTS.some(({ start, end }) => start === end)).toBe(true);
    expect(EVENTS.some(({ start, end }) => end - start > 60 * 24 * 60)).toBe(true);
    const titles = EVENTS.map(({ title }) => title);
    expect(titles.some((title) => !title.includes(' '))).toBe(true);
    expect(titles.some((title) => title.split(' ').length > 18)).toBe(true);
    for (const script of [/\p{Script=Arabic}/u, /\p{Script=Cyrillic}/u, /\p{Script=Han}/u, /<draft>/, /&/])
      expect(titles.some((title) => script.test(title))).toBe(true);
  });
});
