import type { CoverageStretch } from '#domain/excerpts/coverage.ts';
import type { Stretch } from '#domain/excerpts/stretch.ts';
import { BANDS } from './bands.ts';

interface StripProps {
  /** Of the text, in code points: the drawing is as wide. */
  readonly length: number;
  readonly coverage: readonly CoverageStretch[];
  readonly untouched: readonly Stretch[];
  readonly paragraphs: readonly Stretch[];
  readonly label: string;
}

/** One text from end to end. */
export function Strip({ length, coverage, untouched, paragraphs, label }: StripProps) {
  return (
    <svg
      className="coverage-strip"
      viewBox={`0 0 ${String(Math.max(1, length))} 30`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {coverage.filter(isDrawn).map(({ start, end, state }) => (
        <rect
          key={start}
          className={`coverage-strip__${state}`}
          x={start}
          width={end - start}
          {...BANDS[state]}
        />
      ))}
      {untouched.map(({ start, end }) => (
        <rect
          key={start}
          className="coverage-strip__untouched"
          x={start}
          width={end - start}
          {...BANDS.untouched}
        />
      ))}
      <path
        className="coverage-strip__paragraphs"
        d={paragraphs.map(({ start }) => `M${String(start)} 26v4`).join('')}
      />
    </svg>
  );
}

/** A space between two stretches that are not article text is no part of the article that anyone left out. */
function isDrawn({ start, end, state }: CoverageStretch): boolean {
  return state !== 'uncited' || end - start > 1;
}
