import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { FaultBoundary } from './fault-boundary.tsx';

describe('FaultBoundary', () => {
  it('says that something went wrong in place of what threw, and can try again', async () => {
    const onCaughtError = vi.fn();
    let broken = true;
    function Part() {
      if (broken) throw new Error('a fault of ours');
      return <p>Here again</p>;
    }
    render(
      <>
        <p>The rest</p>
        <FaultBoundary variant="inline">
          <Part />
        </FaultBoundary>
      </>,
      { onCaughtError },
    );
    expect(onCaughtError).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('alert').textContent).toContain('Something went wrong');
    screen.getByText('The rest');
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    screen.getByText('Here again');
  });
});
