import type { NotLoaded } from '#session/use-loaded.ts';
import { Failed } from './failed.tsx';
import { Waiting } from './waiting.tsx';

interface AbsentProps {
  readonly of: NotLoaded;
  readonly variant?: 'page' | 'inline';
}

/** In place of what is fetched, as long as it is not there. */
export function Absent({ of, variant = 'page' }: AbsentProps) {
  return of.kind === 'waiting' ? (
    <Waiting wanted={of.wanted} retry={of.retry} variant={variant} />
  ) : (
    <Failed why={of.why} retry={of.retry} variant={variant} />
  );
}
