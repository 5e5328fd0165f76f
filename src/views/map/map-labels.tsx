import type { GroundFile } from '#domain/dataset/ground-file.ts';
import { countryName } from '#domain/labels.ts';
import { calledBy, chosenIn, type Looks, namesOf, standsOut } from './looks.ts';
import { boxAround, type Label, labelsBeside, labelsWithin, type Wish } from './model/labels.ts';
import type { Mark } from './model/marks.ts';
import { markLabel } from './words.ts';

interface MapLabelsProps extends Looks {
  readonly ground: GroundFile;
  /** The key of the mark that is pointed at or has focus. */
  readonly near: string | null;
}

/** Names beside marks, and of countries, where there is room. */
export function MapLabels({ ground, sheet, marks, standing, chosen, near }: MapLabelsProps) {
  const { scale, top, width, height } = sheet;
  const rank = (mark: Mark) =>
    (mark.key === near ? 3000 : 0) +
    (standsOut(mark, standing) ? 2000 : 0) +
    (chosenIn(mark, chosen) > 0 ? 1000 : 0) +
    mark.count;
  const ordered = marks.toSorted((one, other) => rank(other) - rank(one));
  const taken = marks.map(({ x, y, radius }) => boxAround(x, y, radius));
  const beside = labelsBeside(
    ordered.map((mark) => wishOf(mark, near, standing)),
    taken,
    sheet,
  );
  const countries = ground.countries
    .toSorted((one, other) => other.room - one.room)
    .map(({ code, x, y, room }) => ({
      key: code,
      text: countryName(code),
      x: x * scale,
      y: y * scale - top,
      room: room * scale,
    }));
  const within = labelsWithin(countries, [...taken, ...beside.map(({ box }) => box)], sheet);
  const looks = new Map(ordered.map((mark) => [mark.key, lookOf(mark, near, standing)]));
  return (
    <svg className="map__labels" viewBox={`0 0 ${String(width)} ${String(height)}`} aria-hidden>
      {within.map((label) => (
        <Name key={label.key} label={label} look="country" />
      ))}
      {beside.toReversed().map((label) => (
        <Name key={label.key} label={label} look={looks.get(label.key) ?? ''} />
      ))}
    </svg>
  );
}

function Name({ label, look }: { readonly label: Label; readonly look: string }) {
  const { text, anchor } = label;
  const { left, right, bottom } = label.box;
  const at = { start: left + 1, middle: (left + right) / 2, end: right - 1 }[anchor];
  return (
    <text className={`map-name map-name--${look}`} x={at} y={bottom - 4.5} textAnchor={anchor}>
      {text}
    </text>
  );
}

function lookOf(mark: Mark, near: string | null, standing: Looks['standing']): string {
  if (standsOut(mark, standing)) return 'standing';
  return mark.key === near ? 'near' : 'place';
}

/** What a mark has drawn around it when it stands out. */
const HALO = 6;

/** By the name of the place that stands out, if one does. */
function wishOf(mark: Mark, near: string | null, standing: Looks['standing']): Wish {
  const { key, spots, x, y, count } = mark;
  const isNear = key === near;
  const isOut = standsOut(mark, standing);
  const text = markLabel(namesOf(calledBy(mark, standing)), isNear ? count : null);
  const radius = mark.radius + (isOut || spots.length > 1 ? HALO : 1);
  return { key, text, x, y, radius, must: isNear || isOut };
}
