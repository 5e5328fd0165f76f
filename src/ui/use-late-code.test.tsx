import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { type LateCode, lateCode } from '#base/late-code.ts';
import { useLateCode } from './use-late-code.ts';

function Shown({ code }: { readonly code: LateCode<string> }) {
  const word = useLateCode(code);
  if (word.kind === 'here') return <p>{word.value}</p>;
  if (word.kind === 'waiting') return <p>waiting</p>;
  return <button onClick={word.retry}>again</button>;
}

describe('useLateCode', () => {
  it('fetches once mounted, and once for all that use it', async () => {
    const load = vi.fn(() => Promise.resolve('here'));
    const code = lateCode(load);
    const { unmount } = render(<Shown code={code} />);
    screen.getByText('waiting');
    await screen.findByText('here');
    unmount();
    render(<Shown code={code} />);
    screen.getByText('here');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is used in the first rendering when it was fetched ahead, also at build', async () => {
    const code = lateCode(() => Promise.resolve('here'));
    await code.preload();
    expect(renderToString(<Shown code={code} />)).toBe('<p>here</p>');
  });

  it('says that it failed, and can be tried again', async () => {
    const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('offline'));
    load.mockResolvedValue('here');
    render(<Shown code={lateCode(load)} />);
    await userEvent.click(await screen.findByRole('button', { name: 'again' }));
    await screen.findByText('here');
  });

  it('tries once more when it is needed, where fetching it ahead has failed', async () => {
    const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('offline'));
    load.mockResolvedValue('here');
    const code = lateCode(load);
    await code.preload();
    render(<Shown code={code} />);
    screen.getByText('waiting');
    await screen.findByText('here');
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('does not try on its own for ever', async () => {
    const load = vi.fn<() => Promise<string>>().mockRejectedValue(new Error('offline'));
    const code = lateCode(load);
    await code.preload();
    render(<Shown code={code} />);
    await screen.findByRole('button', { name: 'again' });
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('tries again by itself when the line is back, and no more once it is here or not needed', async () => {
    const load = vi.fn<() => Promise<string>>().mockRejectedValue(new Error('offline'));
    const code = lateCode(load);
    const { unmount } = render(<Shown code={code} />);
    await screen.findByRole('button', { name: 'again' });
    unmount();
    const lineComesBack = () => act(async () => Promise.resolve(window.dispatchEvent(new Event('online'))));
    await lineComesBack();
    expect(load).toHaveBeenCalledTimes(1);
    render(<Shown code={code} />);
    await screen.findByRole('button', { name: 'again' });
    load.mockResolvedValue('here');
    await lineComesBack();
    await screen.findByText('here');
    await lineComesBack();
    expect(load).toHaveBeenCalledTimes(3);
  });

  it('never rejects when fetched ahead', async () => {
    const code = lateCode<string>(() => Promise.reject(new Error('offline')));
    await act(() => code.preload());
    expect(code.state()).toEqual({ loaded: null, failed: true });
  });
});
