import { type DayNumber, formatDay, parseDay } from '#domain/calendar.ts';
import { goToDay } from '#messages/longList.ts';
import { GoTo } from '#ui/go-to.tsx';

interface GoToDayProps {
  /** The days that the list's events stand on, both ends inclusive. */
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly onGo: (day: DayNumber) => void;
}

/** A day to go to: in the list, the first event on it or after it. */
export function GoToDay({ first, last, onGo }: GoToDayProps) {
  return (
    <GoTo
      label={goToDay()}
      formClass="long-tools__day"
      type="date"
      min={formatDay(first)}
      max={formatDay(last)}
      onGo={(typed) => {
        const day = parseDay(typed);
        if (day !== null) onGo(day);
      }}
    />
  );
}
