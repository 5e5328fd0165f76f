/** Made from `en/views.json` by `npm run messages`: change the messages there. */
import { say } from './say.ts';

export const read = (): string => say('q6xi', 'Read the story');
export const listOnly = (): string => say('hqih', 'List only');
export const showTimeline = (): string => say('6pRZ', 'Show the timeline');
export const map = (): string => say('--8A', 'Map');
