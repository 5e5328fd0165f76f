import { type RefObject, useEffect, useRef } from 'react';
import type { Filters } from '#domain/filters.ts';
import { focusStatus } from './status-focus.ts';

/**
 * Keeps the focus when the pressed chip goes away: the next chip has it then, else the last one, else the status.
 *
 * @returns to be told, before the filters change, which chip is pressed: counted from 0
 */
export function useChipFocus(list: RefObject<HTMLElement | null>, filters: Filters): (at: number) => void {
  const pressed = useRef<number | null>(null);
  useEffect(() => {
    const at = pressed.current;
    pressed.current = null;
    if (at === null) return;
    const chips = Array.from(list.current?.querySelectorAll<HTMLElement>('.chip') ?? []);
    const heir = chips[at] ?? chips.at(-1);
    if (heir) heir.focus();
    else focusStatus();
  }, [list, filters]);
  return (at) => {
    pressed.current = at;
  };
}
