import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { TEST_HREFS } from '#testing/hrefs.ts';
import { timelineOf } from '#testing/timeline-of.ts';
import { SideBySide } from './side-by-side.tsx';

const [strikes, talks, visit] = timelineOf(`
  2025-04-02 "Strikes"
  2025-04-09 "Talks"
  2025-07-12 "Visit"
`).events;
const rows = (...of: (typeof strikes)[]) => of.filter((row) => row !== undefined);

it('sets what each tells and both tell beside each other, and says of which they differ', async () => {
  const onSelect = vi.fn();
  render(
    <SideBySide
      comparison={{
        both: rows(strikes, talks),
        onlyFirst: rows(visit),
        onlySecond: [],
        neither: [],
        differ: rows(talks),
      }}
      first="JNS"
      second="SOFX"
      hrefs={TEST_HREFS}
      onSelect={onSelect}
    />,
  );
  const told = (name: string) =>
    within(screen.getByRole('region', { name }))
      .queryAllByRole('listitem')
      .map(({ textContent }) => textContent);
  expect(told('Both 2')).toEqual(['2 April 2025Strikes', '9 April 2025TalksTheir accounts differ']);
  expect(told('Only JNS 1')).toEqual(['12 July 2025Visit']);
  expect(screen.getByRole('region', { name: 'Only SOFX 0' }).textContent).toContain('Nothing.');
  await userEvent.click(screen.getByRole('link', { name: 'Visit' }));
  expect(onSelect).toHaveBeenCalledExactlyOnceWith('visit');
});
