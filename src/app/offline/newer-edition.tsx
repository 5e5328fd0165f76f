import { createRoot } from 'react-dom/client';
import * as words from '#messages/offline.ts';
import './newer-edition.css';

interface NewerEditionProps {
  readonly onShow: () => void;
  readonly onLater: () => void;
}

/** One line; nothing else changes until the reader wants it. */
function NewerEdition({ onShow, onLater }: NewerEditionProps) {
  return (
    <>
      <span>{words.newer()}</span>
      <button type="button" className="plain-button" onClick={onShow}>
        {words.show()}
      </button>
      <button type="button" className="plain-button" onClick={onLater}>
        {words.later()}
      </button>
    </>
  );
}

/** At the foot of the screen, beside the page: whatever it is busy with goes on. */
export function announceNewer(show: () => void): void {
  const place = document.createElement('div');
  place.className = 'newer-edition';
  place.setAttribute('role', 'status');
  document.body.append(place);
  const root = createRoot(place);
  const leave = (): void => {
    root.unmount();
    place.remove();
  };
  root.render(<NewerEdition onShow={show} onLater={leave} />);
}
