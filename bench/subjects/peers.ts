import { NOTCHED_WHEEL, type Subject } from './subject.ts';

const PEER = { most: 100_000, site: 'pages', stage: '#stage' } as const;

export const vis: Subject = {
  ...PEER,
  name: 'vis',
  title: 'vis-timeline, every item',
  address: (events) => `/vis/?n=${String(events)}`,
  first: 'html[data-first]',
  stage: '.vis-panel.vis-center',
  zoom: NOTCHED_WHEEL,
  pan: 'drag',
  filter: { target: '#filter', answer: '[role="status"]' },
};

export const timelinejs: Subject = {
  ...PEER,
  name: 'timelinejs',
  title: 'TimelineJS3',
  address: (events) => `/timelinejs/?n=${String(events)}`,
  first: '.tl-timemarker',
  stage: '.tl-timenav',
  zoom: {
    kind: 'buttons',
    buttons: { in: '.tl-menubar-button:nth-child(1)', out: '.tl-menubar-button:nth-child(2)' },
    turnsToHalve: 1.5,
    turnsToDouble: 1.5,
    pixels: 0,
  },
  // Its markers lie over what could be dragged.
  pan: 'wheel',
};

export const chrono: Subject = {
  ...PEER,
  name: 'chrono',
  title: 'react-chrono',
  address: (events) => `/chrono/?n=${String(events)}`,
  first: '.bench-card',
  zoom: null,
  pan: 'wheel',
};

export const gravity: Subject = {
  ...PEER,
  name: 'gravity',
  title: 'gravity-ui timeline (canvas, no text)',
  address: (events) => `/gravity/?n=${String(events)}`,
  first: 'html[data-first]',
  // It asks only which way the wheel turns: a tenth closer, or 15 % farther.
  zoom: { kind: 'wheel', turnsToHalve: 6.58, turnsToDouble: 4.96, pixels: 120 },
  pan: 'shift-wheel',
};
