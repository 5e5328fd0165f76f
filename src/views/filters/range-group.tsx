import './choices.css';
import { useId, useMemo, useState } from 'react';
import type { DayRange } from '#domain/day-range.ts';
import type { Filters, PartialDate } from '#domain/filters.ts';
import * as words from '#messages/filterPanels.ts';
import { monthRanges } from './month-ranges.ts';
import type { OnFilters } from './on-filters.ts';
import { isBackward, readBound } from './typed-bound.ts';

export interface RangeGroupProps {
  readonly filters: Filters;
  readonly onChange: OnFilters;
  /** Its months are ranges at one press. */
  readonly story: DayRange;
}

/** From when and to when, both included. */
export function RangeGroup({ filters, onChange, story }: RangeGroupProps) {
  const { from, to } = filters;
  const set = (bounds: Pick<Filters, 'from' | 'to'>) => {
    onChange({ ...filters, ...bounds }, 'choice');
  };
  const months = useMemo(() => monthRanges(story), [story]);
  return (
    <div className="range">
      <ul className="range__quick">
        {months.map(({ date, label }) => {
          const on = from === date && to === date;
          return (
            <li key={date}>
              <button
                type="button"
                className="button"
                aria-pressed={on}
                onClick={() => {
                  set(on ? { from: null, to: null } : { from: date, to: date });
                }}
              >
                {label}
              </button>
            </li>
          );
        })}
      </ul>
      {/* A bound beyond the other opens the other: a range that ends before it begins is no address that can be read. */}
      <div className="range__bounds">
        <BoundField
          label={words.from()}
          value={from}
          onBound={(date) => {
            set({ from: date, to: isBackward(date, to) ? null : to });
          }}
        />
        <BoundField
          label={words.to()}
          value={to}
          onBound={(date) => {
            set({ from: isBackward(from, date) ? null : from, to: date });
          }}
        />
      </div>
      <p className="range__hint">{words.rangeHint()}</p>
    </div>
  );
}

interface BoundFieldProps {
  readonly label: string;
  readonly value: PartialDate | null;
  readonly onBound: (date: PartialDate | null) => void;
}

function BoundField({ label, value, onBound }: BoundFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(value ?? '');
  const [mend, setMend] = useState<string | null>(null);
  // A bound that changes from elsewhere replaces what is typed; the field itself stays, and with it the focus.
  const [taken, setTaken] = useState(value);
  if (taken !== value) {
    setTaken(value);
    setTyped(value ?? '');
    setMend(null);
  }
  const settle = () => {
    const bound = readBound(typed);
    setMend(bound.kind === 'mistaken' ? bound.mend : null);
    const date = bound.kind === 'date' ? bound.date : null;
    if (bound.kind !== 'mistaken' && date !== value) onBound(date);
  };
  return (
    <div className="range__bound">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        inputMode="numeric"
        placeholder={words.dateHint()}
        autoComplete="off"
        value={typed}
        aria-invalid={mend !== null}
        aria-describedby={mend === null ? undefined : `${id}-mend`}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
      />
      {mend !== null && (
        <p id={`${id}-mend`} className="range__mend" role="alert">
          {mend}
        </p>
      )}
    </div>
  );
}
