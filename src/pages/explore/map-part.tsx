import { toggled } from '#domain/filter-changes.ts';
import { useHoldReady } from '#session/ready.ts';
import { useGround } from '#session/use-ground.ts';
import { useViewState } from '#session/use-view-state.ts';
import { MapView } from '#views/map/map-view.tsx';
import { Absent } from '../absent.tsx';
import type { Parts } from './parts.ts';
import { RoomForMap } from './room-for-map.tsx';
import { usePointedEvent } from './use-pointed-event.ts';

interface MapPartProps extends Parts {
  /** Above an open event. */
  readonly low: boolean;
}

/** The map, with the address behind it: a place is a filter. */
export function MapPart({ table, shown, actions, hrefs, selected, low }: MapPartProps) {
  const ground = useGround();
  const { choose } = useViewState();
  const pointed = usePointedEvent();
  useHoldReady(ground.kind === 'waiting');
  if (ground.kind !== 'ready')
    return (
      <RoomForMap low={low}>
        <Absent of={ground} variant="inline" />
      </RoomForMap>
    );
  const eventOf = (id: string | null) =>
    id === null ? null : (table.events[table.rowOf.get(id) ?? -1] ?? null);
  return (
    <MapView
      ground={ground.value}
      places={table.places}
      all={table.events}
      events={shown.rows}
      chosen={shown.filters.facets.place}
      open={eventOf(selected)}
      pointed={eventOf(pointed)}
      low={low}
      hrefs={hrefs}
      onPlace={(place) => {
        choose({ filters: toggled(shown.filters, 'place', place) });
      }}
      onSelect={actions.select}
    />
  );
}
