import { useId } from 'react';
import { type Compass, COMPASS, type PlacePrecision } from '#domain/vocabulary.ts';

interface MarkFigureProps {
  /** How closely the place is known; of several places, `several`. */
  readonly of: PlacePrecision | 'several';
  readonly radius: number;
  /** Where it lies, if that is off the map. */
  readonly beyond?: Compass | null;
}

/** Of the ring around several, beyond the mark's own radius. */
const AROUND = 3;

/** What a soft area reaches beyond the mark's own radius. */
const SOFT = 1.7;

/** A point, a ring, a soft area, or an outline; off the map, an arrow, and no place at all. Around the origin. */
export function MarkFigure({ of, radius, beyond = null }: MarkFigureProps) {
  const soft = useId();
  if (beyond !== null) return <Arrow to={beyond} />;
  if (of === 'several')
    return (
      <>
        <circle className="map-figure map-figure--around" r={radius + AROUND} />
        <circle className="map-figure map-figure--several" r={radius} />
      </>
    );
  if (of !== 'region') return <circle className={`map-figure map-figure--${of}`} r={radius} />;
  return (
    <>
      <radialGradient id={soft}>
        <stop className="map-figure__soft" offset="0.35" />
        <stop className="map-figure__soft map-figure__soft--end" offset="1" />
      </radialGradient>
      <circle className="map-figure--region" r={radius * SOFT} fill={`url(#${soft})`} />
    </>
  );
}

function Arrow({ to }: { readonly to: Compass }) {
  return (
    <path
      className="map-figure map-figure--beyond"
      transform={`rotate(${String(COMPASS.indexOf(to) * 45)})`}
      d="M0-8L5 1H1.4V7H-1.4V1H-5Z"
    />
  );
}
