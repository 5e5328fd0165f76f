import * as words from '#messages/about.ts';
import { title as downloads } from '#messages/downloads.ts';

/** The parts of the page, in order. Their ids stand in addresses (`/about/#corrections`) and stay. */
export const PARTS = [
  'scope',
  'rules',
  'left-out',
  'sources',
  'dates',
  'backing',
  'checking',
  'corrections',
  'downloads',
  'making',
] as const;
export type PartId = (typeof PARTS)[number];

export function titleOf(part: PartId): string {
  if (part === 'downloads') return downloads();
  return words[part === 'left-out' ? 'leftOut' : part]();
}
