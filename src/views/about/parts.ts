/** The parts of the page, in order. Their ids stand in addresses (`/about/#corrections`) and stay. */
export const PARTS = [
  { id: 'scope', title: 'What it tells' },
  { id: 'rules', title: 'What counts as an event' },
  { id: 'left-out', title: 'What was left out, and why' },
  { id: 'sources', title: 'Its sources' },
  { id: 'dates', title: 'How certain the dates are' },
  { id: 'backing', title: 'How well it is backed' },
  { id: 'checking', title: 'How it was checked' },
  { id: 'corrections', title: 'What was corrected' },
  { id: 'making', title: 'Who made it' },
] as const;

export type PartId = (typeof PARTS)[number]['id'];

export function titleOf(part: PartId): string {
  return PARTS.find(({ id }) => id === part)?.title ?? '';
}
