import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef } from 'react';
import { expect, it, vi } from 'vitest';
import { usePressOutside } from './use-press-outside.ts';

function Panel({ open, onPress }: { readonly open: boolean; readonly onPress: () => void }) {
  const root = useRef<HTMLDivElement>(null);
  usePressOutside(root, open, onPress);
  return (
    <>
      <div ref={root}>
        <p>inside</p>
      </div>
      <p>outside</p>
    </>
  );
}

it('tells of presses outside alone, and only while it listens', async () => {
  const onPress = vi.fn();
  const { rerender } = render(<Panel open onPress={onPress} />);
  await userEvent.click(screen.getByText('inside'));
  expect(onPress).not.toHaveBeenCalled();
  await userEvent.click(screen.getByText('outside'));
  expect(onPress).toHaveBeenCalledTimes(1);
  rerender(<Panel open={false} onPress={onPress} />);
  await userEvent.click(screen.getByText('outside'));
  expect(onPress).toHaveBeenCalledTimes(1);
});
