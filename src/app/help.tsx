import { CircleHelp } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { isTyping } from '#ui/is-typing.ts';

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['/', 'Search words'],
  ['?', 'This help'],
  ['← →', 'In the timeline: the event before, the event after'],
  ['↑ ↓', 'In the timeline: the lane above, the lane below'],
  ['Home End', 'In the timeline: the first and the last event'],
  ['+ −', 'In the timeline: closer, wider'],
  ['F', 'In the timeline: show all events'],
  ['Enter', 'Open the event'],
  ['Esc', 'Close, and go back to where you were'],
];

/** The help button, and the help that `?` opens anywhere but in a field. */
export function Help() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (event.key === '?' && !isTyping(event.target) && !dialog.current?.open) dialog.current?.showModal();
    };
    document.addEventListener('keydown', open);
    return () => {
      document.removeEventListener('keydown', open);
    };
  }, []);
  return (
    <>
      <button type="button" className="quiet-button" onClick={() => dialog.current?.showModal()}>
        <CircleHelp aria-hidden="true" size={18} />
        <span>Help</span>
      </button>
      <dialog ref={dialog} className="help" aria-labelledby="help-title">
        <h2 id="help-title">How to read and move</h2>
        <p>
          Choose an event, in the timeline or in the list, to see the passages it rests on. The small numbers
          behind each sentence lead to them. The wheel scrolls the page; with Ctrl or ⌘ held it zooms the
          timeline.
        </p>
        <dl className="help__keys">
          {KEYS.map(([keys, does]) => (
            <div key={keys}>
              <dt>
                {keys.split(' ').map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <button className="solid-button">Close</button>
        </form>
      </dialog>
    </>
  );
}
