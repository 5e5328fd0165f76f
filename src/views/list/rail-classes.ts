import type { Mark } from '#domain/mark.ts';

/** How an entry's date is drawn on the rail beside it: the timeline's marks, turned upright. */
export function railClasses(mark: Mark): string {
  const classes = [`entry--${mark.extent}`, `tone-${mark.category}`];
  if (mark.soft) classes.push('entry--soft');
  if (mark.openStart) classes.push('entry--open-start');
  if (mark.openEnd) classes.push('entry--open-end');
  return classes.join(' ');
}
