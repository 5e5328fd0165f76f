import { type KeyboardEvent, type Ref, useState } from 'react';
import * as words from '#messages/map.ts';
import { calledBy, chosenIn, type Looks, namesOf, standsOut } from './looks.ts';
import { MarkFigure } from './mark-figure.tsx';
import type { Mark } from './model/marks.ts';
import { nextStop } from './model/next-stop.ts';
import { gatheredMarkName, markName } from './words.ts';

interface MapMarksProps extends Omit<Looks, 'told'> {
  /** The key of the mark whose places are listed. */
  readonly opened: string | null;
  readonly ref: Ref<HTMLDivElement>;
  readonly onPress: (mark: Mark) => void;
  /** The mark that is pointed at or has focus, by its key. */
  readonly onNear: (key: string | null) => void;
}

/** A button for each mark: one stop of the Tab key, arrow keys from there, from the west to the east. */
export function MapMarks({ marks, ref, ...rest }: MapMarksProps) {
  const [stop, setStop] = useState<string | null>(null);
  const current = marks.find(({ key }) => key === stop) ?? marks[0];
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const next = nextStop(event.key, marks, current);
    if (!next) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-mark="${next.key}"]`)?.focus();
  };
  return (
    <div
      className="map__marks"
      role="toolbar"
      aria-label={words.places()}
      tabIndex={-1}
      ref={ref}
      onKeyDown={move}
    >
      {marks.map((mark) => (
        <MarkButton key={mark.key} mark={mark} {...rest} isStop={mark === current} onStop={setStop} />
      ))}
    </div>
  );
}

interface MarkButtonProps extends Omit<MapMarksProps, 'marks' | 'ref' | 'sheet'> {
  readonly mark: Mark;
  readonly isStop: boolean;
  readonly onStop: (key: string) => void;
}

function MarkButton(props: MarkButtonProps) {
  const { mark, standing, chosen, opened, isStop, onStop, onPress, onNear } = props;
  const { key, spots, x, y, radius, target, count } = mark;
  const [spot] = spots;
  if (!spot) return null;
  const isGathered = spots.length > 1;
  const chosenHere = chosenIn(mark, chosen);
  const leave = () => {
    onNear(null);
  };
  const come = () => {
    onNear(key);
  };
  return (
    <button
      type="button"
      className={classOf(mark, standsOut(mark, standing), chosenHere > 0)}
      data-mark={key}
      aria-label={
        isGathered
          ? gatheredMarkName(namesOf(calledBy(mark, standing)), spots.length, count, chosenHere)
          : markName(spot.place, count, spot.beyond)
      }
      {...(isGathered ? { 'aria-expanded': key === opened } : { 'aria-pressed': chosenHere > 0 })}
      tabIndex={isStop ? 0 : -1}
      style={{ left: x - target / 2, top: y - target / 2, inlineSize: target, blockSize: target }}
      onClick={() => {
        onPress(mark);
      }}
      onFocus={() => {
        onStop(key);
        come();
      }}
      onBlur={leave}
      onPointerEnter={come}
      onPointerLeave={leave}
    >
      <svg viewBox="0 0 1 1" aria-hidden>
        <circle className="map-mark__halo" r={radius + 5} />
        <MarkFigure
          of={isGathered ? 'several' : spot.place.precision}
          radius={radius}
          beyond={isGathered ? null : spot.beyond}
        />
      </svg>
    </button>
  );
}

function classOf({ count }: Mark, stands: boolean, isChosen: boolean): string {
  const looks = [
    'map-mark',
    count === 0 && 'map-mark--none',
    stands && 'map-mark--standing',
    isChosen && 'map-mark--chosen',
  ];
  return looks.filter(Boolean).join(' ');
}
