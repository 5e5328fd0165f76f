import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Tells of a press anywhere but in `root`, while `listening`. */
export function usePressOutside(
  root: RefObject<HTMLElement | null>,
  listening: boolean,
  onPress: () => void,
): void {
  const press = useEffectEvent((event: PointerEvent) => {
    if (event.target instanceof Node && !root.current?.contains(event.target)) onPress();
  });
  useEffect(() => {
    if (!listening) return;
    const listen = (event: PointerEvent) => {
      press(event);
    };
    document.addEventListener('pointerdown', listen);
    return () => {
      document.removeEventListener('pointerdown', listen);
    };
  }, [listening]);
}
