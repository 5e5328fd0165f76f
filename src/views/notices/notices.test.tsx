import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { TEST_HREFS } from '#testing/hrefs.ts';
import { AddressNotice } from './address-notice.tsx';
import { ErrorNotice } from './error-notice.tsx';
import { NoSuchPassage } from './no-such-passage.tsx';
import { NotFound } from './not-found.tsx';
import { UnknownEvent } from './unknown-event.tsx';

const FAULT = { title: 'No timeline', what: 'It could not be fetched.', mend: 'Reconnect, then try again.' };

describe('ErrorNotice', () => {
  it('is an alert that says what happened and what to do, with a way to try again', async () => {
    const onRetry = vi.fn();
    render(<ErrorNotice {...FAULT} onRetry={onRetry} />);
    const alert = within(screen.getByRole('alert'));
    expect(alert.getByText(FAULT.what)).toBeDefined();
    expect(alert.getByText(FAULT.mend)).toBeDefined();
    await userEvent.click(alert.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });

  it('offers no try where none can help, and heads a page of its own', () => {
    render(<ErrorNotice {...FAULT} variant="page" />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('heading', { level: 1, name: FAULT.title })).toBeDefined();
  });
});

describe('AddressNotice', () => {
  it('names each part that was ignored, and can be dismissed', async () => {
    const onDismiss = vi.fn();
    const ignored = [{ name: 'from', value: 'spring', mend: 'must be a year, a month or a day' }];
    render(<AddressNotice ignored={ignored} onDismiss={onDismiss} />);
    expect(screen.getByRole('listitem').textContent).toBe(
      '‘from=spring’ was ignored: from must be a year, a month or a day.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(onDismiss).toHaveBeenCalledTimes(1);
  });

  it('gives the focus to the page’s heading when it goes away', async () => {
    const ignored = [{ name: 'from', value: 'spring', mend: 'must be a year' }];
    function Page() {
      const [left, setLeft] = useState(ignored);
      return (
        <main>
          <h1>The story</h1>
          <AddressNotice
            ignored={left}
            onDismiss={() => {
              setLeft([]);
            }}
          />
        </main>
      );
    }
    render(<Page />);
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('button')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'The story' }));
  });

  it('is not there when nothing was ignored', () => {
    const { container } = render(<AddressNotice ignored={[]} onDismiss={vi.fn()} />);
    expect(container.innerHTML).toBe('');
  });
});

describe('ways out', () => {
  it('an unknown event can be let go', async () => {
    const onClose = vi.fn();
    render(<UnknownEvent eventId="no-such" kept={false} onClose={onClose} />);
    expect(screen.getByRole('region', { name: 'There is no such event' }).textContent).toContain('no-such');
    await userEvent.click(screen.getByRole('button', { name: 'Go on without it' }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('what is not among what is kept is not said to be nowhere', () => {
    render(
      <>
        <UnknownEvent eventId="no-such" kept onClose={vi.fn()} />
        <NotFound hrefs={TEST_HREFS} sources={[]} kept />
      </>,
    );
    expect(screen.getByRole('region', { name: 'This event cannot be reached now' }).textContent).toContain(
      'no-such',
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This page cannot be reached now');
    expect(screen.queryByText(/There is no/)).toBeNull();
  });

  it('an unknown passage is named, with the source that does not have it', () => {
    render(<NoSuchPassage passage="ft-99" publisher="Financial Times" />);
    const { textContent } = screen.getByRole('region', { name: 'About the address' });
    expect(textContent).toContain('‘ft-99’');
    expect(textContent).toContain('no passage of Financial Times');
  });

  it('an unknown page leads to those that are', () => {
    render(
      <NotFound hrefs={TEST_HREFS} sources={[{ id: 'ft', publisher: 'Financial Times' }]} kept={false} />,
    );
    expect(screen.getByRole('link', { name: 'The whole timeline' }).getAttribute('href')).toBe('/');
    expect(screen.getByRole('link', { name: 'Financial Times' }).getAttribute('href')).toBe('/sources/ft/');
  });
});
