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
        <Button id={ID_OF_ALL} defaultChecked /> {allEvents()}
      </label>
      {groups.map(({ facet, choices }) => (
        <details key={facet}>
          <summary>{facetLabel(facet)}</summary>
          <div className="only__choices" role="group" aria-label={facetLabel(facet)}>
            {choices.map((choice) => (
              <label key={choice.key}>
                <Button id={idOf(choice)} /> {choice.label} <span>{choice.total}</span>
              </label>
            ))}
          </div>
        </details>
      ))}
      <div role="status">
        <p className="only__told" data-told-by={ID_OF_ALL}>
          {filters.shown({ shown: total, total })}
        </p>
        {groups.map(({ facet, choices }) =>
          choices.map((choice) => (
            <p key={choice.key} className="only__told" data-told-by={idOf(choice)}>
              {toldOf(facetLabel(facet), choice, total)}
            </p>
          )),
        )}
      </div>
    </fieldset>
  );
}

/** Begins anew with every visit: with a choice of an earlier one, a link to an event that it hides would lead nowhere. */
function Button(props: { readonly id: string; readonly defaultChecked?: boolean }) {
  return <input type="radio" name="only" autoComplete="off" {...props} />;
}

function toldOf(facet: string, { label, total: shown }: Choice, total: number): string {
  return `${filters.onValues({ facet, values: label })} · ${filters.shown({ shown, total })}`;
}
