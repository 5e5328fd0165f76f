import { facetLabel } from '#domain/labels.ts';
import * as filters from '#messages/filters.ts';
import { allEvents } from '#messages/timeline.ts';
import { type Choice, type ChoiceGroup, ID_OF_ALL, idOf } from './choices.ts';

interface NarrowingProps {
  readonly groups: readonly ChoiceGroup[];
  /** Of all events. */
  readonly total: number;
}

/** Everything, or what one choice leaves. What it does is told by `rulesFor`; a browser that cannot follow it is not shown it. */
export function Narrowing({ groups, total }: NarrowingProps) {
  return (
    <fieldset className="only">
      <legend>{filters.title()}</legend>
      <label>
        <input type="radio" name="only" id={ID_OF_ALL} defaultChecked /> {allEvents()} <span>{total}</span>
      </label>
      {groups.map(({ facet, choices }) => (
        <details key={facet}>
          <summary>{facetLabel(facet)}</summary>
          <ul>
            {choices.map((choice) => (
              <li key={choice.key}>
                <label>
                  <input type="radio" name="only" id={idOf(choice)} /> {choice.label}{' '}
                  <span>{choice.total}</span>
                </label>
              </li>
            ))}
          </ul>
        </details>
      ))}
      <div role="status">
        {groups.map(({ facet, choices }) =>
          choices.map((choice) => (
            <p key={choice.key} className="only__told" data-told-by={choice.key}>
              {toldOf(facetLabel(facet), choice, total)}
            </p>
          )),
        )}
      </div>
    </fieldset>
  );
}

function toldOf(facet: string, { label, total: shown }: Choice, total: number): string {
  return `${filters.onValues({ facet, values: label })} · ${filters.shown({ shown, total })}`;
}
