import { useState } from 'react';
import { Modal } from '#ui/modal.tsx';
import '#ui/buttons.css';
import { Group, LONG, Sample } from './sample.tsx';

const KINDS = [
  { name: 'modal', className: '', says: 'In the middle, over everything.' },
  { name: 'modal--side', className: 'modal--side', says: 'From the reading edge, over what it belongs to.' },
  { name: 'modal--sheet', className: 'modal--sheet', says: 'From the foot, for a hand.' },
] as const;

/** What lies over the page. */
export function Over() {
  return (
    <Group title="Over the page">
      {KINDS.map((kind) => (
        <OneModal key={kind.name} {...kind} />
      ))}
    </Group>
  );
}

function OneModal({ name, className, says }: (typeof KINDS)[number]) {
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
  };
  return (
    <Sample name={`Modal, ${name}`} says={`${says} Escape or a press beside it closes it; focus goes back.`}>
      <button
        type="button"
        className="button"
        onClick={() => {
          setOpen(true);
        }}
      >
        Open
      </button>
      {open && (
        <Modal label={name} className={className} onClose={close}>
          <p>{LONG}</p>
          <button type="button" className="button button--solid" onClick={close}>
            Close
          </button>
        </Modal>
      )}
    </Sample>
  );
}
