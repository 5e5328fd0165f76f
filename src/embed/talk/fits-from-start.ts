import { pymIdIn } from './dialects.ts';

/** Whether the frame is as high as its content before the host has said a word: its address asks for it, or pym.js has made it. */
export function fitsFromStart(search: string): boolean {
  return pymIdIn(search) !== null || new URLSearchParams(search).get('height') === 'auto';
}
