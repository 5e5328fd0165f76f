import { Fragment, useEffect, useRef } from 'react';
import * as words from '#messages/help.ts';
import { Modal } from '#ui/modal.tsx';
import { SingleKeysChoice } from './single-keys-choice.tsx';
import './help.css';

const KEYS: readonly (readonly [keys: string, does: () => string])[] = [
  ['/', words.search],
  ['?', words.help],
  ['← →', words.alongLane],
  ['↑ ↓', words.acrossLanes],
  ['Home End', words.laneEnds],
  ['PgUp PgDn', words.screens],
  ['A D', words.pan],
  ['W S', words.zoom],
  ['+ −', words.zoom],
  ['F', words.all],
  ['Enter', words.open],
  ['← →', words.turn],
  ['Esc', words.back],
];

/** How to read the page, and its keys. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Where it begins, seen and heard; not on the switch, which a key meant for the page would turn.
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <Modal labelledBy="help-title" className="help" onClose={onClose}>
      <h2 ref={heading} id="help-title" tabIndex={-1}>
        {words.title()}
      </h2>
      <p>{words.intro()}</p>
      <p>{words.overview()}</p>
      <dl className="help__keys">
        {KEYS.map(([keys, does], at) => (
          <div key={at}>
            <dt>
              {keys.split(' ').map((key) => (
                // A space, so that two keys are not read as one word.
                <Fragment key={key}>
                  <kbd>{key}</kbd>{' '}
                </Fragment>
              ))}
            </dt>
            <dd>{does()}</dd>
          </div>
        ))}
      </dl>
      <SingleKeysChoice />
      <p className="help__close">
        <button type="button" className="button button--solid" onClick={onClose}>
          {words.close()}
        </button>
      </p>
    </Modal>
  );
}
