/** Made from `en/changes.json` by `npm run messages`: change the messages there. */
import { en, number, plural, select } from './icu.ts';
import { say, sayWith } from './say.ts';

export const description = (): string =>
  say('CIBh', 'What was added, corrected and retired from one edition to the next.');
export const first = (values: { events: number }): string =>
  sayWith(
    'OnZx',
    (d: { events: number }) =>
      'The first edition: ' +
      plural(d.events, 0, en, {
        one: number('en', d.events, 0) + ' event',
        other: number('en', d.events, 0) + ' events',
      }) +
      '.',
    values,
  );
export const same = (): string => say('DZtI', 'What the timeline tells has not changed.');
export const kind = (values: { kind: string }): string =>
  sayWith(
    '8gcH',
    (d: { kind: string }) =>
      select(d.kind, {
        timeline: 'The timeline itself',
        event: 'Events',
        source: 'Sources',
        excerpt: 'Passages',
        actor: 'Who takes part',
        place: 'Places',
        other: '',
      }),
    values,
  );
export const change = (values: { change: string }): string =>
  sayWith(
    'PtF4',
    (d: { change: string }) =>
      select(d.change, { added: 'added', corrected: 'corrected', retired: 'retired', other: '' }),
    values,
  );
export const field = (values: { field: string }): string =>
  sayWith(
    'COYf',
    (d: { field: string }) =>
      select(d.field, {
        title: 'title',
        name: 'name',
        date: 'date',
        kind: 'kind',
        status: 'status',
        text: 'sentences',
        passages: 'quotations',
        accounts: 'differing accounts',
        parties: 'who and where',
        sources: 'sources',
        order: 'what it follows',
        corrections: 'corrections',
        description: 'description',
        language: 'language',
        licence: 'licence',
        authors: 'authors',
        address: 'address',
        words: 'words',
        meaning: 'translation',
        country: 'country',
        position: 'position',
        other: '',
      }),
    values,
  );
export const wasIs = (values: { now: string; was: string }): string =>
  sayWith('fhqm', (d: { now: string; was: string }) => '“' + d.was + '” is now “' + d.now + '”', values);
export const came = (values: { now: string }): string =>
  sayWith('W2Gz', (d: { now: string }) => 'New: “' + d.now + '”', values);
export const went = (values: { was: string }): string =>
  sayWith('z9SZ', (d: { was: string }) => 'No longer told: “' + d.was + '”', values);
export const instead = (): string => say('zdyb', 'See');
export const gone = (): string => say('0e8a', 'This is no longer part of the timeline.');
export const machines = (): string => say('sEN7', 'The same for programs');
