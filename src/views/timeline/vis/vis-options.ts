import moment from 'moment';
import type { TimelineOptions } from 'vis-timeline/esnext';
import { MS_PER_DAY } from '#domain/calendar.ts';
import type { Limits } from '../model/bounds.ts';

/** All that vis would add of its own is off: its ruler, labels, tooltips, selection, stacking. */
export const FIXED_OPTIONS: TimelineOptions = {
  autoResize: false,
  // Without UTC the reader's time zone would move the days.
  moment: (date: moment.MomentInput) => moment.utc(date),
  margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
  orientation: { axis: 'none', item: 'top' },
  rtl: false,
  selectable: false,
  showCurrentTime: false,
  showMajorLabels: false,
  showMinorLabels: false,
  showTooltips: false,
  stack: false,
  // The fewest grid lines; ours are drawn by the ruler.
  timeAxis: { scale: 'year', step: 1000 },
  groupOrder: 'order',
  // Also what a trackpad's pinch comes as. Any other wheel is left to the page.
  zoomKey: 'ctrlKey',
};

export function limitOptions({ bounds, closest }: Limits): TimelineOptions {
  return {
    min: bounds.start * MS_PER_DAY,
    max: bounds.end * MS_PER_DAY,
    zoomMin: closest * MS_PER_DAY,
    zoomMax: (bounds.end - bounds.start) * MS_PER_DAY,
  };
}
