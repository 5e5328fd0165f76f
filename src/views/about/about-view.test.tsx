import { render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { timelineCounts, type TimelineCounts } from '#domain/certainty-counts.ts';
import type { AboutFile } from '#domain/dataset/about-file.ts';
import { columnCounts } from '#domain/columns/column-counts.ts';
import { columnsOf } from '#testing/columns-of.ts';
import { accountOf } from '#testing/account-of.ts';
import { dateOf, pointOf } from '#testing/date-of.ts';
import { TEST_HREFS } from '#testing/hrefs.ts';
import { sourceOf } from '#testing/source-of.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import type { ListedEdition } from '#domain/editions/version-file.ts';
import { AboutView } from './about-view.tsx';

const TABLE = timelineOf(`
  2025-04-02 strike confirmed SY,IL "Strikes" <ft,mee> voices=named,outlet
  2025-04-09 talks confirmed IL "Meeting" <ft> basis=relative
  [2025-04-10..2025-07-16] talks reported "A second meeting" <mee> basis=inferred
  unknown other planned "Someday" <mee> basis=inferred
  source ft "Financial Times" [2025-04-10..2025-04-11]
  source mee "Middle East Eye" 2025-07-17 "Few options"
`);
const SOURCES = [
  sourceOf(
    `
    source ft "Financial Times" [2025-04-10..2025-04-11]
    ft-1 120..160 "talks in Azerbaijan" meeting
    ft-2 200..240 "strikes" strikes
    `,
    { notes: ['A news report.'], publishedNote: 'The text prints no date.', quotedShare: 0.486 },
  ),
  sourceOf('source mee "Middle East Eye" 2025-07-17 "Few options"', { kind: 'analysis', authors: [] }),
];
const DAY = pointOf('2026-01-12').earliest;

function view(
  account: AboutFile = accountOf(),
  counts: TimelineCounts = timelineCounts(TABLE),
  {
    changes = null,
    edition = null,
    hasFiles = true,
  }: {
    readonly changes?: string | null;
    readonly edition?: ListedEdition | null;
    readonly hasFiles?: boolean;
  } = {},
) {
  return (
    <AboutView
      hasFiles={hasFiles}
      timeline={TABLE.timeline}
      counts={counts}
      sources={SOURCES.map((source) => ({ ...source, passages: source.excerpts.length }))}
      account={account}
      hrefs={TEST_HREFS}
      changes={changes}
      edition={edition}
    />
  );
}

function part(name: string): HTMLElement {
  return screen.getByRole('region', { name });
}

function countsIn(list: string): readonly number[] {
  const lines = within(screen.getByRole('list', { name: list })).getAllByText(/^\d+$/);
  return lines.map((line) => Number(line.textContent));
}

describe('AboutView', () => {
  it('leads to what changed from edition to edition, where editions are kept', () => {
    const { rerender } = render(view());
    expect(screen.queryByRole('link', { name: 'What has changed' })).toBeNull();
    rerender(
      view(undefined, undefined, { changes: '/changes/', edition: { version: '1.1.0', date: '2026-02-10' } }),
    );
    const link = within(part('What was corrected')).getByRole('link', { name: 'What has changed' });
    expect(link.getAttribute('href')).toBe('/changes/');
    expect(link.parentElement?.textContent).toBe('Edition 1.1.0 of 10 February 2026 · What has changed');
  });

  it('tells scope, rules and what was left out in the authors’ words', () => {
    const about = {
      scope: ['What two texts tell.', 'It is no full history.'],
      inclusion: ['Talks count.'],
      leftOut: [{ what: 'The weather', why: 'It is no event.' }],
    };
    render(view(accountOf({ about })));
    screen.getByText('What two texts tell.');
    within(part('What it tells')).getByText('It is no full history.');
    within(part('What counts as an event')).getByText('Talks count.');
    const leftOut = part('What was left out, and why');
    expect(within(leftOut).getByRole('term').textContent).toBe('The weather');
    expect(within(leftOut).getByRole('definition').textContent).toBe('It is no event.');
  });

  it('has no empty part, and no way to one, where the authors told nothing', () => {
    render(view());
    screen.getByText('What the test is about.');
    const ways = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link');
    expect(ways.map((way) => way.textContent)).not.toContain('What counts as an event');
    for (const way of ways) {
      const id = way.getAttribute('href')?.slice(1) ?? '';
      expect(document.getElementById(id)?.textContent).toContain(way.textContent);
    }
    expect(screen.queryByRole('region', { name: 'What was left out, and why' })).toBeNull();
  });

  it('tells of each source what is known and what is not, and leads to it and to its events', () => {
    render(view());
    const ft = screen.getByRole('article', { name: 'Financial Times' });
    expect(within(ft).getByRole('link', { name: 'Financial Times' }).getAttribute('href')).toBe(
      '/sources/ft/',
    );
    within(ft).getByText('Headline not printed in the text we have');
    within(ft).getByText('10 or 11 April 2025');
    within(ft).getByText('The text prints no date.');
    within(ft).getByText('A news report.');
    within(ft).getByText('49% of its text, in 2 passages');
    expect(within(ft).getByRole('link', { name: '2 events' }).getAttribute('href')).toBe('/?source=ft');
    const mee = screen.getByRole('article', { name: 'Middle East Eye' });
    within(mee).getByText('Few options');
    within(mee).getByText('Analysis, in English');
    within(mee).getByText('none named');
  });

  it('counts dates by what they rest on and how closely they are known; a number opens to its events', () => {
    render(view());
    expect(countsIn('What the dates rest on')).toEqual([1, 1, 1, 1]);
    expect(countsIn('How closely they are known')).toEqual([2, 1, 1]);
    const within2 = screen.getByText('Some day between two').closest('details');
    const link = within2?.querySelector('a');
    expect([link?.textContent, link?.getAttribute('href')]).toEqual([
      'A second meeting',
      '/events/a-second-meeting/',
    ]);
  });

  it('counts dates without a way to their events where these are too many, and says so', () => {
    render(view(accountOf(), columnCounts(columnsOf(TABLE))));
    expect(countsIn('What the dates rest on')).toEqual([1, 1, 1, 1]);
    expect(countsIn('How closely they are known')).toEqual([2, 1, 1]);
    const dates = part('How certain the dates are');
    expect(within(dates).queryByRole('link')).toBeNull();
    expect(dates.textContent).toContain('too many to be listed here');
  });

  it('counts statuses, origins and voices as the filters do, and leads to them', () => {
    render(view());
    expect(countsIn('Status')).toEqual([2, 1, 1]);
    expect(countsIn('Origins and texts')).toEqual([1, 3]);
    expect(countsIn('Who says so')).toEqual([1, 4]);
    const backing = part('How well it is backed');
    const hrefs = within(backing)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual([
      '/?status=confirmed',
      '/?status=reported',
      '/?status=planned',
      '/?backing=two-origins',
      '/?backing=one-text',
      '/?voice=named',
      '/?voice=outlet',
    ]);
  });

  it('tells what was checked and what was not', () => {
    render(
      view(accountOf({ checks: { made: ['Each quotation was found.'], beyond: ['Whether it is true.'] } })),
    );
    const checking = part('How it was checked');
    within(checking).getByText('Each quotation was found.');
    within(checking).getByText('Whether it is true.');
  });

  it('renders on the server, without inline styles', () => {
    expect(renderToString(view())).not.toContain('style=');
  });
});

describe('corrections', () => {
  it('are said to be none, since publication', () => {
    const { rerender } = render(view());
    within(part('What was corrected')).getByText('Nothing has been corrected since publication.');
    rerender(view(accountOf({ about: { published: DAY } })));
    within(part('What was corrected')).getByText(
      'Nothing has been corrected since publication on 12 January 2026.',
    );
  });

  it('stand with day, what was said, what is said now, why, and the way to what they are of', () => {
    const change = { date: DAY, said: 'in Tbilisi', says: 'in Baku', why: 'It was misread.' };
    const corrections: AboutFile['corrections'] = [
      { ...change, of: { kind: 'event', id: 'meeting', title: 'Meeting' } },
      { ...change, of: { kind: 'excerpt', id: 'ft-1', source: 'ft', publisher: 'Financial Times' } },
      { ...change, of: { kind: 'source', id: 'ft', publisher: 'Financial Times' } },
      { ...change, of: { kind: 'whole' } },
    ];
    render(view(accountOf({ corrections })));
    const region = part('What was corrected');
    const entries = within(region)
      .getAllByRole('listitem')
      .map((entry) => entry.textContent);
    expect(entries[0]).toBe('12 January 2026 MeetingIt saidin TbilisiIt says nowin BakuWhyIt was misread.');
    expect(entries[3]).toContain('The timeline as a whole');
    const hrefs = within(region)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(['/events/meeting/', '/sources/ft/#ft-1', '/sources/ft/']);
    expect(within(region).queryByText(/Nothing has been corrected/)).toBeNull();
  });
});

describe('who made it', () => {
  it('is told as far as it is known', () => {
    const about = { by: 'A desk', made: dateOf('2026-01'), contact: 'desk@sample.example' };
    const { rerender } = render(view(accountOf({ about })));
    within(part('Who made it')).getByText('A desk');
    within(part('Who made it')).getByText('January 2026');
    const mail = screen.getByRole('link', { name: 'desk@sample.example' });
    expect(mail.getAttribute('href')).toBe('mailto:desk@sample.example');
    rerender(view(accountOf({ about: { contact: 'https://sample.example/errors' } })));
    expect(screen.getByRole('link', { name: 'sample.example/errors' }).getAttribute('href')).toBe(
      'https://sample.example/errors',
    );
    rerender(view());
    expect(within(part('Who made it')).getAllByText('not recorded')).toHaveLength(2);
    expect(screen.queryByText('Found an error?')).toBeNull();
  });
});

describe('what may be taken along', () => {
  const linksIn = (name: string) =>
    within(part(name))
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')?.split('/').at(-1));

  it('is of very many events the table, passages, references and a feed that says what it holds', () => {
    render(view(accountOf(), timelineCounts(TABLE), { hasFiles: false }));
    const files = ['events.csv', 'annotations.jsonld', 'sources.bib', 'sources.ris', 'sources.csl.json'];
    expect(linksIn('Take it with you')).toEqual([...files, 'feed.atom']);
    screen.getByRole('link', {
      name: /^The newest corrections and the last events by date, at most 100 of each/,
    });
    screen.getByText(/^There are no files for calendars, maps or stories/);
  });

  it('is of others in more forms, and their feed holds all', () => {
    render(view());
    expect(linksIn('Take it with you')).toContain('events.ics');
    screen.getByRole('link', { name: 'Corrections and events, as a feed (Atom)' });
    expect(screen.queryByText(/There are no files for calendars/)).toBeNull();
  });
});
