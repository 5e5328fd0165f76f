import { useId } from 'react';
import { dayWords } from '#domain/day-words.ts';
import type { SourceLabel } from '#domain/dataset/event-index.ts';
import { type Lens, publicationDays } from '#domain/lens/lens.ts';
import * as words from '#messages/lens.ts';
import { publicationNote, publishersOf } from './lens-words.ts';
import '#ui/tick-box.css';
import './lens.css';

export interface LensPanelProps {
  readonly lens: Lens;
  /** All of the timeline's. */
  readonly sources: readonly SourceLabel[];
  readonly onLens: (lens: Lens) => void;
}

/** On which day, and through whom, the story is to be told. */
export function LensPanel({ lens, sources, onLens }: LensPanelProps) {
  return (
    <div className="lens-panel">
      <KnownOn lens={lens} sources={sources} onLens={onLens} />
      <ToldBy lens={lens} sources={sources} onLens={onLens} />
    </div>
  );
}

/** The days of publication as stops; a day between two of them, from an address, is as the one before. */
function KnownOn({ lens, sources, onLens }: LensPanelProps) {
  const name = useId();
  const days = publicationDays(sources);
  const { asOf } = lens;
  const stop = asOf === null ? null : (days.findLast((day) => day <= asOf) ?? null);
  const notes = sources.map(publicationNote).filter((note) => note !== null);
  return (
    <fieldset className="lens-group">
      <legend>{words.knownOn()}</legend>
      <ul className="lens-choices">
        <li>
          <Choice
            type="radio"
            name={name}
            checked={asOf === null}
            onChoose={() => {
              onLens({ ...lens, asOf: null });
            }}
            label={words.today()}
            note={words.fromAll()}
          />
        </li>
        {days.toReversed().map((day) => (
          <li key={day}>
            <Choice
              type="radio"
              name={name}
              checked={day === stop}
              onChoose={() => {
                onLens({ ...lens, asOf: day });
              }}
              label={dayWords(day)}
              note={(day === days[0] ? words.alone : words.andBefore)({
                sources: publishersOf(day, sources),
              })}
            />
          </li>
        ))}
      </ul>
      {notes.map((note) => (
        <p key={note} className="lens-note">
          {note}
        </p>
      ))}
    </fieldset>
  );
}

function ToldBy({ lens, sources, onLens }: LensPanelProps) {
  const { told } = lens;
  return (
    <fieldset className="lens-group">
      <legend>{words.toldBy()}</legend>
      <ul className="lens-choices">
        {sources.map(({ id, publisher }) => (
          <li key={id}>
            <Choice
              type="checkbox"
              name={id}
              checked={told.includes(id)}
              onChoose={() => {
                const rest = told.filter((other) => other !== id);
                onLens({ ...lens, told: rest.length < told.length ? rest : [...told, id] });
              }}
              label={publisher}
            />
          </li>
        ))}
      </ul>
      <p className="lens-note">{words.noneChosen()}</p>
    </fieldset>
  );
}

interface ChoiceProps {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly label: string;
  readonly note?: string;
}

function Choice({ type, name, checked, onChoose, label, note }: ChoiceProps) {
  return (
    <label className="lens-choice">
      <input type={type} name={name} className="tick-box" checked={checked} onChange={onChoose} />
      <span>
        {label}
        {note !== undefined && <span className="lens-choice__note">{note}</span>}
      </span>
    </label>
  );
}
