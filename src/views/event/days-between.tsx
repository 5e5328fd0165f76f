import { useId, useState } from 'react';
import { dateWords } from '#domain/date-words.ts';
import type { EventRow } from '#domain/event-table.ts';
import * as words from '#messages/daysBetween.ts';
import { daysBetweenSentence } from './days-between-sentence.ts';
import '#ui/field.css';

export interface DaysBetweenProps {
  readonly event: EventRow;
  /** Events to choose from; the open one among them does not count. */
  readonly others: readonly EventRow[];
  /** A choice is about to be made: whoever gives only some of the others may give more. */
  readonly onCompare?: (() => void) | undefined;
}

/** Asks for another event, and answers how many days lie between the two. */
export function DaysBetween({ event, others, onCompare }: DaysBetweenProps) {
  const [chosen, setChosen] = useState('');
  const id = useId();
  const choices = others.filter((other) => other.id !== event.id);
  const other = choices.find((choice) => choice.id === chosen);
  return (
    <>
      <label htmlFor={id}>{words.label()}</label>
      <select
        id={id}
        className="field"
        value={other?.id ?? ''}
        onFocus={onCompare}
        onPointerEnter={onCompare}
        onChange={({ target }) => {
          setChosen(target.value);
        }}
      >
        <option value="">{words.choose()}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {words.choice({ title: choice.title, date: dateWords(choice.date, { length: 'short' }) })}
          </option>
        ))}
      </select>
      <p role="status" className="days-between__answer">
        {other && daysBetweenSentence(event, other)}
      </p>
    </>
  );
}
