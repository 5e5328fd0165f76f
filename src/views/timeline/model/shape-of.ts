import { markOf, type ShapeName } from '#domain/mark.ts';
import type { Category } from '#domain/vocabulary.ts';

/** The shape of all events of a category. */
export function shapeOf(category: Category): ShapeName {
  return markOf({ category, status: 'confirmed', date: { kind: 'unknown' } }).shape;
}
