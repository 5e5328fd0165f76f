import type { ReactNode } from 'react';

interface RoomForMapProps {
  /** Above an open event. */
  readonly low: boolean;
  readonly children?: ReactNode;
}

/** As high as the map will be, so that nothing beneath moves when it comes. */
export function RoomForMap({ low, children }: RoomForMapProps) {
  return <div className={low ? 'explore__map explore__map--low' : 'explore__map'}>{children}</div>;
}
