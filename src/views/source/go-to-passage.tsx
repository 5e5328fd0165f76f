import { type SubmitEvent, useId, useState } from 'react';
import '#ui/buttons.css';
import '#ui/field.css';

interface GoToPassageProps {
  /** Passages that there are. */
  readonly count: number;
  /** Told a passage's place, counted from 1. */
  readonly onGo: (place: number) => void;
}

/** A passage to go to, by the number that stands beside it. Without a script it could not answer. */
export function GoToPassage({ count, onGo }: GoToPassageProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const go = (event: SubmitEvent) => {
    event.preventDefault();
    // The browser lets nothing through but whole numbers within the bounds.
    onGo(Number(typed));
  };
  return (
    <form className="passage-turning__go needs-script" onSubmit={go}>
      <label htmlFor={id}>Go to passage</label>
      <input
        id={id}
        type="number"
        className="field"
        inputMode="numeric"
        required
        min={1}
        max={count}
        step={1}
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
