import { useLayoutEffect, useMemo } from 'react';
import type { EventTable } from '#domain/event-table.ts';
import { changesBetween } from '#domain/lens/changes.ts';
import { heardTable } from '#domain/lens/heard-table.ts';
import { heardThrough, isOpen, type Lens } from '#domain/lens/lens.ts';
import type { Testimonies } from '#domain/lens/testimony.ts';
import { useTestimonies } from '#session/use-testimonies.ts';
import { useViewState } from '#session/use-view-state.ts';
import type { AddressProblem } from '#url-state/view-state.ts';
import { Absent } from '../absent.tsx';
import { Compared } from './compared.tsx';
import { LensBarPart } from './lens-bar-part.tsx';
import type { StoryLens } from './story.tsx';

/** What part of the sources could tell; or nothing is to be shown until that is known, or the whole story until then. */
export type Reading = StoryLens | 'awaited' | 'none';

interface LensReadingProps {
  /** All that is known. */
  readonly table: EventTable;
  /** Whether there is no story to see meanwhile. */
  readonly alone: boolean;
  readonly onRead: (reading: Reading) => void;
}

/**
 * Reads the story through the lens of the address, and hands on what it has read: the story stays where it is, with the panel that
 * a reader chooses the lens in, and the focus there.
 */
export function LensReading({ table, alone, onRead }: LensReadingProps) {
  const testimonies = useTestimonies();
  const failed = testimonies.kind === 'failed';
  useLayoutEffect(() => {
    if (failed) onRead('awaited');
  }, [failed, onRead]);
  if (testimonies.kind === 'ready')
    return <Reader table={table} testimonies={testimonies.value} onRead={onRead} />;
  return (alone || failed) && <Absent of={testimonies} />;
}

interface ReaderProps extends Omit<LensReadingProps, 'alone'> {
  readonly testimonies: Testimonies;
}

function Reader({ table, testimonies, onRead }: ReaderProps) {
  const { lens: asked, view } = useViewState().state;
  const reading = useMemo(
    () => read(table, testimonies, asked, view === 'compare'),
    [table, testimonies, asked, view],
  );
  // Before anything is painted: the story of another lens is never seen under this one.
  useLayoutEffect(() => {
    onRead(reading);
  }, [reading, onRead]);
  return null;
}

function read(today: EventTable, testimonies: Testimonies, asked: Lens, compares: boolean): StoryLens {
  const { lens, problems } = settle(asked, today);
  const heard = heardThrough(lens, today.sources);
  const table = heardTable(today, testimonies, heard);
  const [first, second, ...others] = lens.told;
  const two = first !== undefined && second !== undefined && others.length === 0;
  const pair = { testimonies, first: first ?? '', second: second ?? '' };
  return {
    today,
    table,
    heard,
    problems,
    bar: isOpen(lens) && (
      <LensBarPart
        lens={lens}
        sources={today.sources}
        changes={changesBetween(today, table)}
        compares={two ? compares : null}
      />
    ),
    beside: two && compares && <Compared table={table} heard={heard} {...pair} />,
  };
}

/** Without sources that this timeline does not have. */
function settle(lens: Lens, { sources }: EventTable) {
  const isKnown = (id: string) => sources.some((source) => source.id === id);
  const problems = lens.told
    .filter((id) => !isKnown(id))
    .map((id): AddressProblem => ({ name: 'told', values: [id], mend: { kind: 'ofTimeline' } }));
  return { lens: { ...lens, told: lens.told.filter(isKnown) }, problems };
}
