import { type Mirror, setMirror } from '../mirror.ts';
import { turnHand } from '../vis/turn-hand.ts';
import { isMirrored, recall } from './choice.ts';
import { MirrorSwitch } from './mirror-switch.tsx';
import { otherSide } from './other-side.ts';

const CHOICE: Mirror = {
  isOn: isMirrored,
  press: (press) => (isMirrored() ? otherSide(press) : press),
  turn: (timeline) => {
    turnHand(timeline, isMirrored);
  },
  // The page is in English where the language's words could not be had.
  tool: (worded) => document.documentElement.dir === 'rtl' && <MirrorSwitch worded={worded} />,
};

/** To be called before the first rendering of a page that is read from the right. */
export function offerMirror(): void {
  recall();
  setMirror(CHOICE);
}
