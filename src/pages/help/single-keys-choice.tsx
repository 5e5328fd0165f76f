import { useId, useState } from 'react';
import * as words from '#messages/help.ts';
import { singleKeysAct } from '#ui/single-keys.ts';
import '#ui/tick-box.css';
import { keepSingleKeys } from './keep-single-keys.ts';

/** Turns single letters and signs off and on as keys of the page. */
export function SingleKeysChoice() {
  const [act, setAct] = useState(singleKeysAct);
  const note = useId();
  return (
    <div className="help__choice">
      <label>
        <input
          type="checkbox"
          className="tick-box"
          checked={act}
          aria-describedby={note}
          onChange={(event) => {
            keepSingleKeys(event.target.checked);
            setAct(event.target.checked);
          }}
        />
        {words.singleKeys()}
      </label>
      <p id={note}>{words.singleKeysNote()}</p>
    </div>
  );
}
