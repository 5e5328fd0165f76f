/** Few readers count days, so the code for it comes after the event; the place is kept for it. */
import { tryAgain } from '#messages/errors.ts';
import * as words from '#messages/event.ts';
import { lateCode } from '#base/late-code.ts';
import { useLateCode } from '#ui/use-late-code.ts';
import type { DaysBetweenProps } from './days-between.tsx';

const daysBetween = lateCode(async () => (await import('./days-between.tsx')).DaysBetween);

/** Nothing where there is no other event, or no date to count from. */
export function LateDaysBetween(props: DaysBetweenProps) {
  const code = useLateCode(daysBetween);
  const { event, others } = props;
  if (event.date.kind === 'unknown' || others.every(({ id }) => id === event.id)) return null;
  return (
    <div className="days-between">
      {code.kind === 'here' && <code.value key={event.id} {...props} />}
      {code.kind === 'failed' && (
        <p role="alert">
          {words.notCounted()}{' '}
          <button type="button" className="plain-button" onClick={code.retry}>
            {tryAgain()}
          </button>
        </p>
      )}
    </div>
  );
}
