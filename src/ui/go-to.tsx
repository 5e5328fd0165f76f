import { type InputHTMLAttributes, type SubmitEvent, useId, useState } from 'react';
import * as words from '#messages/goTo.ts';
import './buttons.css';
import './field.css';

interface GoToProps extends Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'inputMode' | 'min' | 'max' | 'step'
> {
  readonly label: string;
  readonly formClass: string;
  /** Told what was typed, which the browser has held to the kind and the bounds of the field. */
  readonly onGo: (typed: string) => void;
}

/** A place to go to, by what is typed. */
export function GoTo({ label, formClass, onGo, ...field }: GoToProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const go = (event: SubmitEvent) => {
    event.preventDefault();
    onGo(typed);
  };
  return (
    <form className={formClass} onSubmit={go}>
      <label htmlFor={id}>{label}</label>
      <input
        {...field}
        id={id}
        className="field"
        required
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
      />
      <button type="submit" className="button">
        {words.go()}
      </button>
    </form>
  );
}
