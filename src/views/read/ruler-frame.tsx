import type { ReactNode } from 'react';
import { SHAPE_PATHS } from '#ui/shape-paths.ts';
import type { RulerMark } from './model/ruler.ts';
import type { Scale, Standing } from './model/scale.ts';
import './ruler.css';

interface RulerFrameProps {
  readonly scale: Scale;
  /** The open event; null where it is not among those that are read. */
  readonly now: RulerMark | null;
  /** The other events. */
  readonly children: ReactNode;
}

/** Pixels: where the line is, from above. */
export const BASE = 31;
const LEVEL = 9;
const HEIGHT = 50;
const SHAPE = 8;
const PRESENT = 15;

/** Where one is in the story. The words under it say the same, so it is for the eye alone. */
export function RulerFrame({ scale, now, children }: RulerFrameProps) {
  return (
    <svg className="story-ruler" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
      <Line scale={scale} />
      {now && <Now mark={now} />}
      {children}
      {now && <RulerShape of={now} size={PRESENT} />}
    </svg>
  );
}

function Line({ scale: { story, stretches } }: { readonly scale: Scale }) {
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
function Now({ mark: { at, from, to } }: { readonly mark: Standing }) {
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

interface RulerShapeProps {
  readonly of: RulerMark;
  /** Pixels. */
  readonly size?: number;
}

export function RulerShape({ of: { at, level, mark }, size = SHAPE }: RulerShapeProps) {
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
