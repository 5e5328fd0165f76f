import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { markOf } from '#domain/mark.ts';
import { dateOf } from '#testing/date-of.ts';
import { axisOf } from '../model/axis.ts';
import { stretchOf } from '../model/stretch.ts';
import { axisFigure } from './axis-figure.ts';
import type { Figure } from './figure.ts';
import { markFigure } from './mark-figure.ts';
import { toDom } from './to-dom.ts';
import { FigureView } from './to-react.tsx';

const STORY = stretchOf({ from: dayNumber(2025, 4, 1), to: dayNumber(2025, 7, 31) });

function mark(edtf: string, status: 'confirmed' | 'planned' | 'disputed' = 'confirmed'): Figure {
  return markFigure(markOf({ category: 'talks', status, date: dateOf(edtf) }), { at: 0.5, tight: false });
}

function has(figure: Figure, className: string): boolean {
  const own = String(figure.attributes['class'] ?? '');
  return (
    own.includes(className) ||
    figure.children.some((child) => typeof child !== 'string' && has(child, className))
  );
}

describe('a figure', () => {
  it.each([mark('2025-04-09'), mark('2011~/2024-12'), axisFigure(axisOf(STORY, 900), STORY, [900])])(
    'is the same by React and as plain elements',
    (figure) => {
      const plain = document.createElement('div');
      plain.innerHTML = renderToStaticMarkup(<FigureView figure={figure} />);
      expect(plain.firstElementChild?.isEqualNode(toDom(figure))).toBe(true);
    },
  );
});

describe('a mark', () => {
  it('draws dates as they are known', () => {
    expect(has(mark('2025-04-09'), 'mark__dots')).toBe(false);
    expect(has(mark('2025-04-02/2025-04-09'), 'mark__bar')).toBe(true);
    expect(has(mark('[2025-04-02..2025-04-09]'), 'mark__bracket')).toBe(true);
    expect(has(mark('[2025-04-02..2025-04-09]'), 'mark__veil')).toBe(false);
    expect(has(mark('2025-04-09~'), 'mark__veil')).toBe(true);
    expect(has(mark('2025-04-02/..'), 'mark__veil')).toBe(true);
    expect(has(mark('[..2025-04-09]'), 'mark__bracket')).toBe(true);
  });

  it('tells planned and disputed events by their fill', () => {
    expect(has(mark('2025-04-09', 'planned'), 'shape--outline')).toBe(true);
    expect(has(mark('2025-04-09', 'disputed'), 'shape__half')).toBe(true);
    expect(has(mark('2025-04-09'), 'shape--solid')).toBe(true);
  });
});
