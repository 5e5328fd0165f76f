import { useMemo } from 'react';
import type { DayRange } from '#domain/day-range.ts';
import type { EventRow } from '#domain/event-table.ts';
import { SHAPE_PATHS } from '#ui/shape-paths.ts';
import { type Ruler as RulerModel, type RulerMark, rulerOf } from './model/ruler.ts';
import './ruler.css';

interface RulerProps {
  /** The events that are read, in order. */
  readonly events: readonly EventRow[];
  readonly story: DayRange;
  /** Id of the one that is open. */
  readonly present: string;
}

/** Pixels. */
const LEVEL = 9;
const BASE = 31;
const HEIGHT = 50;
const SHAPE = 8;
const PRESENT = 15;

/** Where one is in the story. The words under it say the same, so it is for the eye alone. */
export function Ruler({ events, story, present }: RulerProps) {
  const ruler = useMemo(() => rulerOf(events, story), [events, story]);
  const now = ruler.marks.find(({ id }) => id === present);
  return (
    <svg className="story-ruler" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
      <Scale ruler={ruler} />
      {now && <Now mark={now} />}
      {ruler.marks.map((mark) => mark !== now && <Shape key={mark.id} of={mark} size={SHAPE} />)}
      {now && <Shape of={now} size={PRESENT} />}
    </svg>
  );
}

function Scale({ ruler: { story, stretches } }: { readonly ruler: RulerModel }) {
  return (
    <>
      <line className="story-ruler__aside" x1="0" x2="100%" y1={BASE} y2={BASE} />
      <line
        className="story-ruler__base"
        x1={percent(story.from)}
        x2={percent(story.to)}
        y1={BASE}
        y2={BASE}
      />
      {stretches.map(({ from, name }) => (
        <svg key={from} x={percent(from)} overflow="visible">
          <line className="story-ruler__tick" y1={BASE} y2={BASE + 5} />
          <text className="story-ruler__name" x="4" y={HEIGHT - 4}>
            {name}
          </text>
        </svg>
      ))}
    </>
  );
}

/** The days of the open event, wide enough to be seen. */
function Now({ mark: { at, from, to } }: { readonly mark: RulerMark }) {
  return (
    <>
      <rect
        className="story-ruler__now"
        x={percent(from)}
        width={percent(to - from)}
        y={BASE - 3}
        height="6"
      />
      <svg x={percent(at)} overflow="visible">
        <rect className="story-ruler__now" x={-PRESENT / 2 - 1} width={PRESENT + 2} y="0" height={BASE + 3} />
      </svg>
    </>
  );
}

interface ShapeProps {
  readonly of: RulerMark;
  readonly size: number;
}

function Shape({ of: { at, level, mark }, size }: ShapeProps) {
  const path = SHAPE_PATHS[mark.shape];
  const y = BASE - 2 - Math.max(size, (level + 0.5) * LEVEL + size / 2);
  return (
    <svg x={percent(at)} overflow="visible">
      <g
        className={`story-ruler__shape shape--${mark.fill} tone-${mark.category}`}
        transform={`translate(${String(-size / 2)} ${String(Math.max(0, y))}) scale(${String(size / 16)})`}
      >
        <path className="shape__body" d={path} fillRule="evenodd" />
        {mark.fill === 'split' && <path className="shape__half" d={path} fillRule="evenodd" />}
      </g>
    </svg>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}
