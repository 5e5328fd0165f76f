import { useCallback, useMemo } from 'react';
import type { EventRow, EventTable } from '#domain/event-table.ts';
import { usePrefetchDetail } from '#session/use-prefetch-detail.ts';
import { useViewState } from '#session/use-view-state.ts';
import type { ViewState } from '#url-state/view-state.ts';
import { eventPane } from '../late-parts.ts';
import { type Return, useReturn } from './use-return.ts';

/** What a reader can do with events, as changes of the address. The same functions as long as the table is the same. */
export interface EventActions {
  /** `along`: what else changes with it, in the same entry of the history. */
  readonly select: (eventId: string, along?: Partial<ViewState>) => void;
  /** Notes that the reader has been at an event, as `select` does by itself. */
  readonly remember: Return['remember'];
  /** What `select` opened last, and from where. */
  readonly opened: Return['opened'];
  readonly close: () => void;
  readonly cite: (excerptId: string) => void;
  /** The event may be opened soon. */
  readonly hover: (eventId: string) => void;
}

export function useActions(table: EventTable): EventActions {
  const eventOf = useCallback((id: string) => table.events[table.rowOf.get(id) ?? -1], [table]);
  return useActionsOn(eventOf);
}

/** @param eventOf an event that is on the screen, by its id */
export function useActionsOn(
  eventOf: (eventId: string) => Pick<EventRow, 'shard'> | undefined,
): EventActions {
  const { choose } = useViewState();
  const prefetch = usePrefetchDetail();
  const focus = useReturn();
  // `choose` works on the address as it is, so which render it came from does not matter.
  return useMemo(() => {
    const hover = (eventId: string) => {
      const event = eventOf(eventId);
      if (event) prefetch(event);
      void eventPane.preload();
    };
    return {
      select: (event, along) => {
        focus.remember(event);
        // Also where pointing at it has failed to fetch it: to open it is to ask again.
        hover(event);
        choose({ event, cite: null, ...along });
      },
      remember: focus.remember,
      opened: focus.opened,
      close: () => {
        choose({ event: null, cite: null });
      },
      cite: (cite) => {
        choose({ cite });
      },
      hover,
    };
  }, [eventOf, choose, prefetch, focus]);
}
