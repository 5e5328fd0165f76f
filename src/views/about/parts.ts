import * as words from '#messages/about.ts';

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
  'making',
] as const;
export type PartId = (typeof PARTS)[number];

export function titleOf(part: PartId): string {
  return words[part === 'left-out' ? 'leftOut' : part]();
}
