import { Modal } from '#ui/modal.tsx';
import './help.css';

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['/', 'Search words'],
  ['?', 'This help'],
  ['← →', 'In the timeline: the event before, the event after'],
  ['↑ ↓', 'In the timeline: the lane above, the lane below'],
  ['Home End', 'In the timeline: the first and the last event of the lane'],
  ['+ −', 'In the timeline: closer, wider'],
  ['F', 'In the timeline: show all events'],
  ['Enter', 'Open the event'],
  ['Esc', 'Close, and go back to where you were'],
];

/** How to read the page, and its keys. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Modal labelledBy="help-title" className="help" onClose={onClose}>
      <h2 id="help-title">How to read and move</h2>
      <p>
        Choose an event, in the timeline or in the list, to see the passages it rests on. The small numbers
        behind each sentence lead to them. The wheel scrolls the page; with Ctrl held it zooms the timeline.
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
      <p className="help__close">
        <button type="button" className="button button--solid" onClick={onClose}>
          Close
        </button>
      </p>
    </Modal>
  );
}
