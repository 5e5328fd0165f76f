import { useDeferredValue, useId, useMemo, useState } from 'react';
import * as words from '#messages/overview.ts';
import { useMedia } from '#ui/use-media.ts';
import { overviewFigure } from '../drawing/overview-figure.ts';
import { FigureView } from '../drawing/to-react.tsx';
import { axisOf } from '../model/axis.ts';
import { stretchWords } from '../model/names.ts';
import { gripsOf, type Pixels, pixelsOf } from '../model/overview/grips.ts';
import { HANDLES } from '../model/overview/moved.ts';
import { type ShownEvents, spreadOf } from '../model/overview/spread.ts';
import type { PlotControls } from '../use-view.ts';
import { Grip } from './grip.tsx';
import { type Hold, holdHandlers } from './hold.ts';
import type { OverviewAxis } from './overview-axis.ts';
import { TellView } from './tell-view.tsx';
import { useSeen } from './use-seen.ts';
// With what comes last: until then the legend opens in the middle.
import '../legend-place.css';
import './overview.css';

export interface OverviewProps {
  readonly axis: OverviewAxis;
  readonly controls: PlotControls;
  readonly events: ShownEvents;
}

/** Pixels that a mouse needs to take hold of something, and that a finger does. */
const MOUSE = 24;
const FINGER = 44;
/** As thin as the frame can be seen. */
const THINNEST = 4;

/**
 * How densely the shown events lie over the axis, or the part of it around the story (`near.ts`), and on it, as a frame, the stretch that
 * the drawing shows: moved here, it moves there, and the other way round. Only this strip is rendered meanwhile.
 */
export function Overview({ axis: drawn, controls, events }: OverviewProps) {
  const { window, moving } = useSeen(controls);
  const [hold, setHold] = useState<Hold | null>(null);
  const axis: OverviewAxis = {
    ...drawn,
    reach: hold?.reach ?? drawn.reach,
    go: (...target) => {
      moving();
      drawn.go(...target);
    },
  };
  const { reach, chart } = axis;
  const help = useId();
  const least = useMedia('(pointer: coarse)') ? FINGER : MOUSE;
  const span = pixelsOf(window, reach, chart.width, THINNEST);
  const grips = gripsOf(span, chart.width, least);
  const edges = { window: null, start: span.from, end: span.to };
  return (
    <div
      className="overview"
      // Time runs from left to right, whatever way words run; or is mirrored as a whole.
      dir="ltr"
      role="group"
      aria-label={words.title()}
      {...holdHandlers({ axis, controls, grips, hold, onHold: setHold })}
    >
      <Ruler axis={axis} events={events} span={span} />
      <div className="overview__frame" style={{ left: span.from, width: span.to - span.from }} />
      {HANDLES.map((handle) => (
        <Grip
          key={handle}
          handle={handle}
          room={grips[handle]}
          edge={edges[handle]}
          window={window}
          axis={axis}
          help={help}
        />
      ))}
      <TellView axis={drawn} events={events} />
      <p id={help} className="sr-only">
        {words.help({ days: stretchWords(reach) })}
      </p>
    </div>
  );
}

interface RulerProps extends Omit<OverviewProps, 'controls'> {
  readonly span: Pixels;
}

/** Pale, and once more in ink, of which only the window is seen. */
function Ruler({ axis: { reach, chart }, events, span }: RulerProps) {
  const { width } = chart;
  // A filter shows in the lanes first: of very many events, counting takes some milliseconds.
  const shown = useDeferredValue(events);
  const spread = useMemo(() => spreadOf(shown), [shown]);
  const ruler = useMemo(() => {
    const axis = axisOf(reach, width);
    return <FigureView figure={overviewFigure({ spread, reach, axis, width })} />;
  }, [spread, reach, width]);
  const cut = [width - span.to, span.from].map((pixels) => `${String(pixels)}px`);
  return (
    <>
      {ruler}
      <div className="overview__seen" style={{ clipPath: `inset(0 ${cut.join(' 0 ')})` }}>
        {ruler}
      </div>
    </>
  );
}
