/** Made from `en/help.json` by `npm run messages`: change the messages there. */
import { say } from './say.ts';

export const title = (): string => say('acCg', 'How to read and move');
export const intro = (): string =>
  say(
    'Eze7',
    'Choose an event, in the timeline or in the list, to see the passages it rests on. The small numbers behind each sentence lead to them. The wheel scrolls the page; with Ctrl held it zooms the timeline.',
  );
export const overview = (): string =>
  say(
    'L9Aw',
    'On the strip under the timeline, which shows the whole story, drag the frame to move along, and its edges to see more or less; arrow keys do both.',
  );
export const search = (): string => say('-zKV', 'Search words');
export const help = (): string => say('q7wK', 'This help');
export const alongLane = (): string =>
  say('bhgr', 'In the timeline: the next event by date, in whichever lane, to the left, to the right');
export const acrossLanes = (): string => say('VmMG', 'In the timeline: the lane above, the lane below');
export const laneEnds = (): string =>
  say('X3_5', 'In the timeline: the first and the last event of the lane');
export const screens = (): string =>
  say('9_kD', 'In the timeline: the first event before what is in view, the first after it');
export const pan = (): string =>
  say('cv9k', 'In the timeline: to the left, to the right, by part of what is in view');
export const zoom = (): string => say('EfPy', 'In the timeline: closer, wider');
export const all = (): string => say('wRut', 'In the timeline: show all events');
export const open = (): string => say('7-5l', 'Open the event');
export const turn = (): string =>
  say('d1Ku', 'While reading event by event: the one whose button stands on that side');
export const back = (): string => say('UmB2', 'Close, and go back to where you were');
export const singleKeys = (): string => say('ZZ2Q', 'Single-letter keys');
export const singleKeysNote = (): string =>
  say(
    'Iuyw',
    'Without them, W A S D, F, +, −, / and ? by themselves do nothing. Arrows, Home, End, Page Up, Page Down, Enter and Escape stay.',
  );
export const close = (): string => say('oA6p', 'Close');
