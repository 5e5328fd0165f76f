/** Made from `en/note.json` by `npm run messages`: change the messages there. */
import { say } from './say.ts';

export const choose = (): string => say('CwGN', 'Choose an event to see what it rests on');
export const chosen = (): string =>
  say(
    'mv90',
    'Each sentence carries the numbers of the passages that it rests on. Each passage stands word for word in its source, with who says so, who reported it first, and how the day is known.',
  );
