import { NOTCHED_WHEEL, type Subject } from './subject.ts';

const CANVAS = {
  most: 1_000_000,
  site: 'pages',
  first: 'html[data-first]',
  stage: '#stage',
  zoom: NOTCHED_WHEEL,
  pan: 'drag',
  filter: { target: '#filter', answer: '[role="status"]' },
  search: { target: '#search', answer: '[role="status"]' },
  opening: { target: null, answer: '#opened' },
} as const;

/** The limit: given the same file as all others. */
export const canvas: Subject = {
  ...CANVAS,
  name: 'canvas',
  title: 'bare canvas (the limit)',
  address: (events) => `/canvas/?n=${String(events)}`,
};

/** The floor below it: given numbers that are ready to be drawn, so nothing has to be read or sorted. */
export const columns: Subject = {
  ...CANVAS,
  name: 'columns',
  title: 'bare canvas, given columns',
  arrivalOnly: true,
  address: (events) => `/canvas/?as=columns&n=${String(events)}`,
};
