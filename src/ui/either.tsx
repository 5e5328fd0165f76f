import { useId } from 'react';
import './either.css';

interface EitherProps<T extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few, side by side; radio buttons underneath. */
export function Either<T extends string>({ legend, options, value, onChange }: EitherProps<T>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={legend} className="either">
      {options.map((option) => (
        <label key={option.value} className="either__option">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => {
              onChange(option.value);
            }}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
