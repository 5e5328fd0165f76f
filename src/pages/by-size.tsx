import type { ReactNode } from 'react';
import { useIsLarge } from '#session/use-size.ts';
import { Absent } from './absent.tsx';

interface BySizeProps {
  readonly small: () => ReactNode;
  readonly large: () => ReactNode;
}

/** A page of which small datasets and large ones have each their own. */
export function BySize({ small, large }: BySizeProps) {
  const isLarge = useIsLarge();
  if (isLarge.kind !== 'ready') return <Absent of={isLarge} />;
  return isLarge.value ? large() : small();
}
