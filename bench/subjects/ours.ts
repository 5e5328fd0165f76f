import { NOTCHED_WHEEL, type Subject } from './subject.ts';

const OURS = {
  address: () => '/',
  first: 'section[aria-label="Timeline"] :is([data-event-id], [data-cluster-size])',
  live: 'section[aria-label="Timeline"] .vis-timeline',
  stage: 'section[aria-label="Timeline"] [role="group"][aria-label="Drawing"]',
  zoom: NOTCHED_WHEEL,
  pan: 'drag',
  prepare: 'role=group[name="Country"] >> role=button >> nth=0',
  filter: { target: '.filter-row input[type="checkbox"]', answer: '.filters [role="status"]' },
  search: { target: 'role=searchbox', answer: '.filters [role="status"]' },
  opening: { target: 'article[data-event-id] a', answer: 'figure[data-excerpt-id] blockquote' },
} as const;

/** The whole built page with a dataset that was made by the pipeline. */
export const ours: Subject = { ...OURS, name: 'ours', title: 'ours', most: 1_000_000, site: 'ours' };

/** The built page as it is published. */
export const own: Subject = { ...OURS, name: 'own', title: 'ours, five sources', most: 60, site: 'own' };
