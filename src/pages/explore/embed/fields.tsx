/** What the form is made of. */
import { type ReactNode, useState } from 'react';
import '#ui/field.css';
import '#ui/tick-box.css';

/** One of a few, all of them seen. */
interface ChoicesProps<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly of: readonly T[];
  readonly chosen: T;
  readonly label: (value: T) => string;
  readonly onChoose: (value: T) => void;
}

export function Choices<T extends string>({ legend, name, of, chosen, label, onChoose }: ChoicesProps<T>) {
  return (
    <fieldset className="embed-form__choices">
      <legend>{legend}</legend>
      {of.map((value) => (
        <label key={value}>
          <input
            type="radio"
            className="tick-box"
            name={`embed-${name}`}
            checked={value === chosen}
            onChange={() => {
              onChoose(value);
            }}
          />
          {label(value)}
        </label>
      ))}
    </fieldset>
  );
}

interface PixelsProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onValue: (value: number) => void;
}

/** Numbers on the way to another one, such as an empty field, are left as they are typed, and change nothing. */
export function Pixels({ label, value, least, most, onValue }: PixelsProps) {
  const [typed, setTyped] = useState(String(value));
  const isPixels = (text: string) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
  return (
    <Labelled label={label}>
      <input
        className="field"
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        step={10}
        value={typed}
        aria-invalid={!isPixels(typed)}
        onChange={({ target }) => {
          setTyped(target.value);
          if (isPixels(target.value)) onValue(Number(target.value));
        }}
        onBlur={() => {
          if (!isPixels(typed)) setTyped(String(value));
        }}
      />
    </Labelled>
  );
}

function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <label className="embed-form__labelled">
      <span>{label}</span>
      {children}
    </label>
  );
}

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly onPick: (value: string) => void;
  /** Options. */
  readonly children: ReactNode;
}

/** One of several, behind a button. */
export function Pick({ label, value, onPick, children }: PickProps) {
  return (
    <Labelled label={label}>
      <select
        className="field"
        value={value}
        onChange={({ target }) => {
          onPick(target.value);
        }}
      >
        {children}
      </select>
    </Labelled>
  );
}
