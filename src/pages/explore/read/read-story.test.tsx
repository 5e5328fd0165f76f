import { QueryClient } from '@tanstack/react-query';
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { detailOptions } from '#queries/detail-options.ts';
import { Session } from '#session/session.tsx';
import { useHrefs } from '#session/use-place.ts';
import { useOpenEvent } from '#session/use-open-event.ts';
import { useShown } from '#session/use-shown.ts';
import { useViewState } from '#session/use-view-state.ts';
import { detailOf } from '#testing/detail-of.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { Modal } from '#ui/modal.tsx';
import { FILTERS_STATUS_ID } from '#views/filters/status-focus.ts';
import { readStory } from '../../late-parts.ts';
import type { Fit } from '../use-fit.ts';
import { useActions } from '../use-actions.ts';
import { ViewToggle } from '../view-toggle.tsx';
import { ReadStory } from './read-story.tsx';

const table = timelineOf(`
  2025-04-02 strike SY "Strikes"
  2025-04-09 talks TR,AZ "Meeting"
  2025-04-09 talks TR "Second meeting"
  2025-07 visit SY "A visit"
`);
const details = table.events.map(({ id }) =>
  detailOf(`${id} 2025-04-02 \n It happened in ${id}. [@${id}-1] \n ${id}-1 <paper> "it happened"`),
);

function Page({ fit = 'wide' }: { readonly fit?: Fit }) {
  const { state } = useViewState();
  const shown = useShown(table, state.filters);
  const open = useOpenEvent(table);
  const asked = open.kind === 'event' ? open.row : null;
  const given = { table, today: table, shown, fit, embedded: false, heard: null, lens: null, notice: null };
  const actions = useActions(table);
  const hrefs = useHrefs();
  if (state.view !== 'read') {
    return (
      <>
        <p>The timeline</p>
        <ViewToggle reads={{ actions, code: readStory, first: () => (asked ?? shown.rows[0])?.id }} />
      </>
    );
  }
  return <ReadStory {...given} selected={null} actions={actions} hrefs={hrefs} asked={asked} />;
}

/** The page at an address with this query. */
function read(query: string, fit?: Fit) {
  history.replaceState(null, '', `/?${query}`);
  const client = new QueryClient();
  const { queryKey } = detailOptions('/dataset/', 0);
  client.setQueryData(queryKey, new Map(details.map((detail) => [detail.id, detail])));
  render(
    <Session base="/" client={client}>
      <Page {...(fit && { fit })} />
    </Session>,
  );
}

afterEach(() => {
  vi.restoreAllMocks();
  document.documentElement.dir = '';
  history.replaceState(null, '', '/');
});

const title = () => screen.getByRole('heading', { level: 2 }).textContent;
const turns = () => within(screen.getByRole('navigation')).getAllByRole('button');
const what = () => document.getElementById(FILTERS_STATUS_ID)?.textContent;
const said = () => document.querySelector('.read > [aria-live].sr-only')?.textContent;
const press = (key: string) => userEvent.keyboard(`{${key}}`);

describe('the story read through', () => {
  it('begins at the first event, tells the place of each, and what it rests on', async () => {
    read('view=read');
    expect(title()).toBe('Strikes');
    expect(screen.getByText('1 of 4')).toBeTruthy();
    expect(screen.getByText('It happened in strikes.', { exact: false })).toBeTruthy();
    expect(turns().map((button) => button.textContent)).toEqual([
      'The story begins here Back to the timeline',
      'Next: Meeting 9 Apr',
    ]);
    await userEvent.click(screen.getByRole('button', { name: /^Next/ }));
    expect(title()).toBe('Meeting');
    expect(screen.getByText('7 days later')).toBeTruthy();
    expect(said()).toBe('Event 2 of 4: Meeting');
    await userEvent.click(screen.getByRole('button', { name: /^Next/ }));
    expect(screen.getByText('the same day')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Next/ }));
    expect(screen.getByText('some day in July 2025')).toBeTruthy();
    expect(location.search).toBe('?event=a-visit&view=read');
  });

  it('goes by arrows as the buttons stand, and not beyond the ends', async () => {
    read('view=read');
    const entries = history.length;
    await press('ArrowLeft');
    expect(title()).toBe('Strikes');
    await userEvent.keyboard('{ArrowRight}'.repeat(table.events.length));
    expect(title()).toBe('A visit');
    document.documentElement.dir = 'rtl';
    await press('ArrowRight');
    expect(title()).toBe('Second meeting');
    expect(history.length).toBe(entries);
  });

  it('leaves arrows to fields, and to the browser where another key is held', async () => {
    read('view=read');
    const field = await screen.findByRole('combobox');
    field.focus();
    await press('ArrowRight');
    expect(title()).toBe('Strikes');
    field.blur();
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(title()).toBe('Strikes');
  });

  it('leaves every key to a dialog, also where nothing in it has the focus', () => {
    read('view=read');
    const { unmount } = render(
      <Modal label="Help" onClose={vi.fn()}>
        Words
      </Modal>,
    );
    for (const key of ['ArrowRight', 'Escape']) fireEvent.keyDown(document.body, { key });
    expect(title()).toBe('Strikes');
    unmount();
    fireEvent.keyDown(document.body, { key: 'ArrowRight' });
    expect(title()).toBe('Meeting');
  });

  it('keeps the focus on the button, and gives it to the title where the button goes', async () => {
    read('event=meeting&view=read');
    expect(document.activeElement).toBe(document.body);
    screen.getByRole('button', { name: /^Next/ }).focus();
    await press('Enter');
    expect(document.activeElement?.textContent).toContain('Next: A visit');
    expect(said()).toBe('Event 3 of 4: Second meeting');
    await press('Enter');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'A visit' }));
    expect(said(), 'the title is heard with the focus').toBe('Event 4 of 4');
  });

  it('reads what is left, says so, and all again', async () => {
    read('country=TR&view=read');
    expect(what()).toBe('Reading 2 of 4 events: Turkey');
    expect(turns()[1]?.textContent).toContain('Second meeting');
    await userEvent.click(screen.getByRole('button', { name: 'Read all' }));
    expect(what()).toBe('4 events');
    expect(location.search).toBe('?view=read');
  });

  it('says so where nothing is left, and has the ways out', async () => {
    read('country=AZ&category=visit&view=read');
    await userEvent.click(await screen.findByRole('button', { name: 'Without any filter: 4 events' }));
    expect(title()).toBe('Strikes');
    expect(document.activeElement?.id).toBe(FILTERS_STATUS_ID);
  });

  it('does not say that the story begins at an event that the filters leave out', () => {
    read('country=AZ&event=strikes&view=read');
    expect(turns().map((button) => button.textContent)).toEqual([
      'None is read before this Back to the timeline',
      'Next: Meeting 9 Apr',
    ]);
  });

  it('shows an event that the filters leave out, between those that they leave', () => {
    read('country=SY&event=meeting&view=read');
    expect(title()).toBe('Meeting');
    expect(screen.getByText('not among the 2 events that are read here')).toBeTruthy();
    expect(turns().map((button) => button.textContent)).toEqual([
      'Previous: Strikes 2 Apr',
      'Next: A visit Jul',
    ]);
  });

  it.each([
    ['wide', '?event=meeting'],
    ['narrow', ''],
  ] as const)('leaves by Escape: %s, to %j', async (fit, search) => {
    read('event=meeting&view=read', fit);
    const entries = history.length;
    await press('Escape');
    expect(screen.getByText('The timeline')).toBeTruthy();
    expect(location.search).toBe(search);
    expect(history.length).toBe(entries + 1);
  });

  it.each(['wide', 'narrow'] as const)(
    'leaves nothing that it did not read in the address: %s',
    async (fit) => {
      read('country=AZ&category=visit&view=read', fit);
      await userEvent.click(screen.getByRole('button', { name: 'Back to the timeline' }));
      expect(screen.getByText('The timeline')).toBeTruthy();
      expect(location.search).toBe('?country=AZ&category=visit');
    },
  );

  it('begins with the passage that is marked in the open event, and gives it back', async () => {
    read('event=meeting&cite=meeting-1');
    await userEvent.click(screen.getByRole('button', { name: 'Read the story' }));
    expect(title()).toBe('Meeting');
    expect(location.search).toBe('?event=meeting&cite=meeting-1&view=read');
    await press('Escape');
    expect(location.search).toBe('?event=meeting&cite=meeting-1');
    await userEvent.click(screen.getByRole('button', { name: 'Read the story' }));
    await press('ArrowLeft');
    await press('Escape');
    expect(location.search).toBe('?event=strikes');
  });
});
