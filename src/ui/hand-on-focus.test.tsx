import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { handOnFocus } from './hand-on-focus.ts';

/** What has failed gives way to what is on its way, and takes its button along. */
function Part({ name }: { readonly name: string }) {
  const [failed, setFailed] = useState(true);
  if (!failed) return <p>{name} comes</p>;
  return (
    <div>
      <button
        ref={handOnFocus}
        onClick={() => {
          setFailed(false);
        }}
      >
        again
      </button>
    </div>
  );
}

async function pressIn(page: ReactNode): Promise<void> {
  render(page);
  screen.getByRole('button').focus();
  await userEvent.keyboard('{Enter}');
  screen.getByText(/comes/);
}

describe('handOnFocus', () => {
  it('leaves the focus in the section that the button stood in', async () => {
    await pressIn(
      <main>
        <section aria-label="Event">
          <Part name="evidence" />
        </section>
      </main>,
    );
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Event' }));
  });

  it('leaves it within a dialog', async () => {
    await pressIn(
      <main>
        <dialog open>
          <div data-testid="body">
            <Part name="evidence" />
          </div>
        </dialog>
      </main>,
    );
    expect(document.activeElement).toBe(screen.getByTestId('body'));
  });

  it('leaves it in the page where there is nothing closer', async () => {
    await pressIn(
      <main>
        <Part name="timeline" />
      </main>,
    );
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('takes no focus from elsewhere', () => {
    render(
      <main>
        <input aria-label="words" />
        <button>again</button>
      </main>,
    );
    const leave = handOnFocus(screen.getByRole('button'));
    screen.getByLabelText('words').focus();
    leave();
    expect(document.activeElement).toBe(screen.getByLabelText('words'));
  });
});
