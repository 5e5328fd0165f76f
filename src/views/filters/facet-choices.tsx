import { figure } from '#domain/count-words.ts';
import '#ui/tick-box.css';
import './choices.css';
import { useId, useState } from 'react';
import type { Facet } from '#domain/filters.ts';
import type { FacetChoice } from '#domain/facet-counts.ts';
import { fold } from '#domain/search/fold.ts';
import * as words from '#messages/filterPanels.ts';

/** Longer lists show these many, and the rest on demand. */
const SHOWN_AT_FIRST = 8;

interface FacetChoicesProps {
  readonly facet: Facet;
  readonly choices: readonly FacetChoice[];
  readonly onToggle: (value: string) => void;
}

export function FacetChoices({ facet, choices, onToggle }: FacetChoicesProps) {
  const [all, setAll] = useState(false);
  const [typed, setTyped] = useState('');
  const long = choices.length > SHOWN_AT_FIRST + 1;
  const shown = long && !all ? choices.filter((choice, at) => at < SHOWN_AT_FIRST || choice.chosen) : choices;
  const found = shown.filter(({ label }) => fold(label).includes(fold(typed)));
  return (
    <>
      {long && all && <FindField facet={facet} typed={typed} onTyped={setTyped} />}
      <ul className="choices">
        {found.map((choice) => (
          <li key={choice.value}>
            <Choice choice={choice} onToggle={onToggle} />
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="choices__none">{words.noneNamed({ facet })}</p>}
      {long && !all && (
        <button
          type="button"
          className="plain-button choices__more"
          onClick={() => {
            setAll(true);
          }}
        >
          {words.all({ facet, count: choices.length })}
        </button>
      )}
    </>
  );
}

interface FindFieldProps {
  readonly facet: Facet;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
}

function FindField({ facet, typed, onTyped }: FindFieldProps) {
  return (
    <input
      type="search"
      className="field choices__find"
      aria-label={words.find({ facet })}
      placeholder={words.findHint()}
      autoComplete="off"
      autoFocus
      value={typed}
      onChange={(event) => {
        onTyped(event.target.value);
      }}
    />
  );
}

interface ChoiceProps {
  readonly choice: FacetChoice;
  readonly onToggle: (value: string) => void;
}

/** A choice that would leave nothing is dimmed, and can be made all the same. */
function Choice({ choice, onToggle }: ChoiceProps) {
  const id = useId();
  return (
    <label className={choice.count === 0 ? 'choice choice--empty' : 'choice'} htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        className="tick-box choice__box"
        checked={choice.chosen}
        onChange={() => {
          onToggle(choice.value);
        }}
      />
      <span className="choice__label">{choice.label}</span>{' '}
      <span className="choice__count">{figure(choice.count)}</span>
    </label>
  );
}
