import { categoryLabel } from '#domain/labels.ts';
import { markOf } from '#domain/mark.ts';
import { CATEGORIES } from '#domain/vocabulary.ts';
import { Shape } from '#ui/shape.tsx';
import type { ShapeFill } from '#ui/shape-paths.ts';
import { MapKey } from '#views/map/map-key.tsx';
import '#views/map/map.css';
import { Legend } from '#views/timeline/legend.tsx';
import { Group, Sample } from './sample.tsx';

const FILLS: readonly ShapeFill[] = ['solid', 'pale', 'outline', 'split'];

/** Kinds of events, and dates as they are known: the marks of list, timeline, legend and map. */
export function Shapes() {
  return (
    <Group title="Shapes">
      <Sample
        name="Shape, by category"
        says="Shape first; the colour only repeats it. Solid · pale: some day within · outline: planned · split: disputed."
      >
        <ul className="parts-shapes">
          {CATEGORIES.map((category) => (
            <li key={category}>
              {FILLS.map((fill) => (
                <Shape key={fill} shape={shapeOf(category)} fill={fill} tone={category} />
              ))}
              {categoryLabel(category)}
            </li>
          ))}
        </ul>
      </Sample>
      <Sample name="Dates, in the timeline’s own legend">
        <Legend level={4} />
      </Sample>
      <Sample name="Places, in the map’s own key">
        <MapKey />
      </Sample>
    </Group>
  );
}

function shapeOf(category: (typeof CATEGORIES)[number]) {
  return markOf({ category, status: 'confirmed', date: { kind: 'unknown' } }).shape;
}
