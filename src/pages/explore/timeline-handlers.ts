import type { DayRange } from '#domain/day-range.ts';
import type { Group } from '#domain/filters.ts';
import type { ViewAddress } from '#session/use-view-state.ts';
import type { EventActions } from './use-actions.ts';

/** What a timeline tells of its reader, of few events or of many, as changes of the address. */
export function timelineHandlers(
  { select, close, hover }: EventActions,
  { choose, move }: Pick<ViewAddress, 'choose' | 'move'>,
) {
  return {
    onSelect: select,
    onClose: close,
    onHover: hover,
    onWindow: (window: DayRange | null) => {
      move({ window });
    },
    onGroup: (group: Group) => {
      choose({ group });
    },
  };
}
