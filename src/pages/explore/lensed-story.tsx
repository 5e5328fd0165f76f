import { useMemo } from 'react';
import type { EventTable } from '#domain/event-table.ts';
import { changesBetween } from '#domain/lens/changes.ts';
import { heardTable } from '#domain/lens/heard-table.ts';
import { heardThrough, type Lens } from '#domain/lens/lens.ts';
import type { Testimonies } from '#domain/lens/testimony.ts';
import { useTestimonies } from '#session/use-testimonies.ts';
import { useViewState } from '#session/use-view-state.ts';
import type { AddressProblem } from '#url-state/view-state.ts';
import { LensBar } from '#views/lens/lens-bar.tsx';
import { Absent } from '../absent.tsx';
import { Compared } from './compared.tsx';
import { Story } from './story.tsx';

interface LensedStoryProps {
  /** All that is known. */
  readonly table: EventTable;
  readonly embedded: boolean;
}

/** The story as part of the sources could tell it. */
export function LensedStory(props: LensedStoryProps) {
  const testimonies = useTestimonies();
  if (testimonies.kind !== 'ready') return <Absent of={testimonies} />;
  return <Seen {...props} testimonies={testimonies.value} />;
}

function Seen({ table, embedded, testimonies }: LensedStoryProps & { readonly testimonies: Testimonies }) {
  const { state, choose } = useViewState();
  const { lens, problems } = useMemo(() => settle(state.lens, table), [state.lens, table]);
  const heard = useMemo(() => heardThrough(lens, table.sources), [lens, table]);
  const seen = useMemo(() => heardTable(table, testimonies, heard), [table, testimonies, heard]);
  const changes = useMemo(() => changesBetween(table, seen), [table, seen]);
  const [first, second, ...others] = lens.told;
  const two = first !== undefined && second !== undefined && others.length === 0;
  const compared = two && state.view === 'compare';
  const bar = (
    <LensBar
      lens={lens}
      sources={table.sources}
      changes={changes}
      onLens={(next) => {
        choose({ lens: next, view: state.view === 'compare' ? 'timeline' : state.view });
      }}
      compared={
        two
          ? {
              on: compared,
              onChange: (on) => {
                choose({ view: on ? 'compare' : 'timeline' });
              },
            }
          : null
      }
    />
  );
  const beside = compared && (
    <Compared table={seen} testimonies={testimonies} first={first} second={second} />
  );
  return <Story table={seen} embedded={embedded} lens={{ today: table, heard, bar, beside, problems }} />;
}

/** Without sources that this timeline does not have. */
function settle(lens: Lens, { sources }: EventTable) {
  const isKnown = (id: string) => sources.some((source) => source.id === id);
  const problems = lens.told
    .filter((id) => !isKnown(id))
    .map((id): AddressProblem => ({ name: 'told', value: id, mend: 'must be one that this timeline has' }));
  return { lens: { ...lens, told: lens.told.filter(isKnown) }, problems };
}
