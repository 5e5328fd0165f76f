/** Made from `en/legend.json` by `npm run messages`: change the messages there. */
import { say } from './say.ts';

export const howToRead = (): string => say('1wUA', 'How to read this');
export const close = (): string => say('6Wzo', 'Close');
export const kind = (): string => say('QMbv', 'What kind of event');
export const date = (): string => say('4Ju0', 'How well its date is known');
export const whether = (): string => say('x-6j', 'Whether it happened');
export const planned = (): string => say('78xb', 'Outline: planned, still to come when the sources wrote.');
export const disputed = (): string => say('ThLO', 'Half filled: disputed, a source denies that it happened.');
export const note = (): string =>
  say(
    'sndh',
    'A shape with a number stands for several events close together; press it to part them. Drag to move along the axis; hold Ctrl and turn the wheel, or pinch, to zoom. With the keyboard: arrow keys go from event to event and from lane to lane, Page Up and Page Down go by whole screens, + and − or W and S zoom, A and D move along the axis, F shows all, Enter opens, Escape closes.',
  );
export const onThisDay = (): string => say('VQnp', 'On this day.');
export const lasted = (): string => say('gX5u', 'It lasted from here to there.');
export const within = (): string => say('9rL4', 'Pale: on some day between the brackets.');
export const about = (): string => say('pU69', 'Soft edges: about then, or the date is uncertain.');
export const since = (): string => say('ue98', 'Fading out: since then; no end is told.');
export const until = (): string => say('UxY-', 'Pale, fading in: on that day or before.');
