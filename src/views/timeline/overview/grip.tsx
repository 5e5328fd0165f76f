import type { KeyboardEvent } from 'react';
import * as words from '#messages/overview.ts';
import { mirror } from '../mirror.ts';
import type { Pixels } from '../model/overview/grips.ts';
import { dayOf, type Handle, movedTo } from '../model/overview/moved.ts';
import type { Stretch } from '../model/stretch.ts';
import { handleValue } from './handle-value.ts';
import type { OverviewAxis } from './overview-axis.ts';
import { windowByKey } from './overview-keys.ts';

interface GripProps {
  readonly handle: Handle;
  /** Where it is taken hold of. */
  readonly room: Pixels;
  /** Where the edge stands, in pixels from the strip's left; null for the window. */
  readonly edge: number | null;
  readonly window: Stretch;
  readonly axis: OverviewAxis;
  /** Id of what tells its keys. */
  readonly help: string;
}

const NAMES = { window: words.window, start: words.start, end: words.end } as const;

/** Half a knob, and a pixel. */
const KNOB = 5;

/**
 * The browser's own slider, so that whatever operates sliders operates it, also by touch: unseen, and out of the pointer's way, which the
 * strip answers as a whole.
 */
export function Grip({ handle, room, edge, window, axis, help }: GripProps) {
  const { value, least, most, text } = handleValue(handle, window, axis);
  const width = room.to - room.from;
  const press = (event: KeyboardEvent) => {
    const target = windowByKey(mirror().press(event), handle, axis.destination(), axis);
    if (!target) return;
    event.preventDefault();
    axis.go(target, 'at-once');
  };
  return (
    <span className={`overview__grip overview__grip--${handle}`} style={{ left: room.from, width }}>
      {edge !== null && <Knob edge={edge - room.from} width={width} />}
      <input
        type="range"
        data-handle={handle}
        aria-label={NAMES[handle]()}
        aria-describedby={handle === 'window' ? help : undefined}
        aria-valuetext={text}
        min={least}
        max={most}
        value={value}
        onKeyDown={press}
        onChange={({ target }) => {
          // From where it is on its way to, by as much as was changed.
          const from = axis.destination();
          const day = dayOf(from, handle) + target.valueAsNumber - value;
          axis.go(movedTo(from, handle, day, axis), 'at-once');
        }}
      />
    </span>
  );
}

/** On the edge; where the grip had to give way, beside it, on an arm. Pixels from the grip's left. */
function Knob({ edge, width }: { readonly edge: number; readonly width: number }) {
  const left = Math.max(KNOB, Math.min(edge, width - KNOB));
  const arm = { left: Math.min(left, edge), width: Math.abs(left - edge) };
  return (
    <>
      <span className="overview__arm" style={arm} />
      <span className="overview__knob" style={{ left }} />
    </>
  );
}
