import type { IconNode } from 'lucide';
import { useSyncExternalStore } from 'react';
import * as words from '#messages/mirrored.ts';
import { Icon } from '#ui/icon.tsx';
import { choose, follow, isMirrored } from './choice.ts';
import './mirrored.css';

/** The way that time goes: the stylesheet turns it. Not one of lucide's: whatever is used of those is in the first load. */
const ARROW: IconNode = [
  ['path', { d: 'M3 12h18' }],
  ['path', { d: 'm15 6 6 6-6 6' }],
];

/** Time from right to left, or not. `worded`: there is room for its words. */
export function MirrorSwitch({ worded }: { readonly worded: boolean }) {
  const on = useSyncExternalStore(follow, isMirrored);
  const name = words.rightToLeft();
  return (
    <button
      type="button"
      className="mirror-switch"
      aria-pressed={on}
      title={worded ? undefined : name}
      onClick={() => {
        choose(!on);
      }}
    >
      <Icon of={ARROW} className="mirror-switch__arrow" />
      <span className={worded ? undefined : 'sr-only'}>{name}</span>
    </button>
  );
}
