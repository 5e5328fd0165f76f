import { type SubmitEvent, useId, useState } from 'react';
import { type DayNumber, formatDay, parseDay } from '#domain/calendar.ts';

interface GoToDayProps {
  /** The days that the list's events stand on, both ends inclusive. */
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly onGo: (day: DayNumber) => void;
}

/** A day to go to: in the list, the first event on it or after it. */
export function GoToDay({ first, last, onGo }: GoToDayProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const go = (event: SubmitEvent) => {
    event.preventDefault();
    const day = parseDay(typed);
    if (day !== null) onGo(day);
  };
  return (
    <form className="long-tools__day" onSubmit={go}>
      <label htmlFor={id}>Go to a day</label>
      <input
        id={id}
        type="date"
        className="field"
        required
        min={formatDay(first)}
        max={formatDay(last)}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
      />
      <button type="submit" className="button">
        Go
      </button>
    </form>
  );
}
