/** Which fields of a thing count as a change of it, and what readers are told has changed. */
import type { Kind } from './content.ts';

export const FIELDS = [
  'title',
  'name',
  'date',
  'kind',
  'status',
  'text',
  'passages',
  'accounts',
  'parties',
  'sources',
  'order',
  'corrections',
  'description',
  'language',
  'licence',
  'authors',
  'address',
  'words',
  'meaning',
  'country',
  'position',
] as const;
export type Field = (typeof FIELDS)[number];

/**
 * By their names in `timeline.json`. What is worked out from others is not among them, nor what depends on the program: an address, a date in
 * words, a share that a new quotation changes.
 */
export const FIELD_OF: Readonly<Record<Kind, Readonly<Record<string, Field>>>> = {
  timeline: {
    title: 'title',
    description: 'description',
    from: 'date',
    to: 'date',
    languages: 'language',
    licence: 'licence',
  },
  event: {
    title: 'title',
    date: 'date',
    category: 'kind',
    status: 'status',
    statusNote: 'status',
    sentences: 'text',
    evidence: 'passages',
    conflicts: 'accounts',
    countries: 'parties',
    actors: 'parties',
    places: 'parties',
    sources: 'sources',
    reportedBy: 'sources',
    follows: 'order',
    corrections: 'corrections',
  },
  source: {
    publisher: 'name',
    title: 'title',
    authors: 'authors',
    published: 'date',
    accessed: 'date',
    url: 'address',
    language: 'language',
    kind: 'kind',
    sha256: 'text',
  },
  excerpt: { quote: 'words', means: 'meaning', source: 'sources' },
  actor: { name: 'name', role: 'name', kind: 'kind', country: 'country' },
  place: { name: 'name', country: 'country', lat: 'position', lon: 'position', precision: 'position' },
};
