import type { GroundFile } from '#domain/dataset/ground-file.ts';
import type { Looks } from './looks.ts';

interface GroundProps extends Pick<Looks, 'sheet' | 'standing' | 'chosen' | 'marks'> {
  readonly ground: GroundFile;
}

/** Land and borders, all alike; and the outlines of countries that are places themselves. */
export function Ground({ ground, sheet, standing, chosen, marks }: GroundProps) {
  const { width, height, scale, top } = sheet;
  const countries = marks
    .flatMap(({ spots }) => spots)
    .flatMap(({ place }) => (place.precision === 'country' ? [place] : []));
  return (
    <svg className="map__ground" viewBox={`0 ${String(top)} ${String(width)} ${String(height)}`} aria-hidden>
      <g transform={`scale(${String(scale)})`}>
        <path className="map__land" d={ground.land} />
        <path className="map__borders" d={ground.borders} />
        {countries.map(({ id, country }) => (
          <path
            key={id}
            className={`map__outline${standing.has(id) || chosen.includes(id) ? ' map__outline--strong' : ''}`}
            d={ground.outlines.find(({ code }) => code === country)?.path}
          />
        ))}
      </g>
    </svg>
  );
}
