/** The overview's code comes when the drawing stands; its room is kept for it. */
import { lateCode } from '#base/late-code.ts';
import { useLateCode } from '#ui/use-late-code.ts';
import type { OverviewProps } from './overview/overview.tsx';
import type { View } from './use-view.ts';
import { useTellDrawn } from './use-tell-drawn.ts';

const overview = lateCode(async () => (await import('./overview/overview.tsx')).Overview);

interface OverviewRoomProps extends Omit<OverviewProps, 'controls'>, Pick<View, 'controls'> {
  /** Nothing more is to come. */
  readonly onDrawn: (() => void) | undefined;
}

export function OverviewRoom({ controls, ...props }: OverviewRoomProps) {
  return <div className="overview-room">{controls && <LateOverview {...props} controls={controls} />}</div>;
}

/** Where its code does not come nothing is said: all that it does is done by the drawing and its tools as well. */
function LateOverview({ onDrawn, ...props }: OverviewProps & Pick<OverviewRoomProps, 'onDrawn'>) {
  const code = useLateCode(overview);
  useTellDrawn(code.kind !== 'waiting', onDrawn);
  return code.kind === 'here' ? <code.value {...props} /> : null;
}
