import { SHAPE_PATHS, type ShapeFill, type ShapePath } from './shape-paths.ts';

interface ShapeProps {
  readonly shape: ShapePath;
  readonly fill: ShapeFill;
  /** Ending of a colour token: `strike` draws in `--tone-strike`. */
  readonly tone: string;
}

/** A small decorative shape, 1em square; the words beside it say the same. */
export function Shape({ shape, fill, tone }: ShapeProps) {
  const path = SHAPE_PATHS[shape];
  return (
    <svg
      className={`shape shape--${fill} tone-${tone}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path className="shape__body" d={path} fillRule="evenodd" />
      {fill === 'split' && <path className="shape__half" d={path} fillRule="evenodd" />}
    </svg>
  );
}
