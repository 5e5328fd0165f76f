import { X } from 'lucide-react';
import { useEffect } from 'react';
import { Modal } from '#ui/modal.tsx';
import { EVENT_TITLE_ID } from './event-head.tsx';
import { EventView, type EventViewProps } from './event-view.tsx';

interface EventPanelProps extends EventViewProps {
  readonly onClose: () => void;
}

/** The open event in the margin: a region named by its title. */
export function EventAside(props: EventPanelProps) {
  return (
    <section className="event-panel" aria-labelledby={EVENT_TITLE_ID}>
      <CloseButton onClose={props.onClose} />
      <EventView {...props} />
    </section>
  );
}

/** The open event slid over the page: a dialog named by its title. Escape closes it, and focus goes back to where it was. */
export function EventDialog(props: EventPanelProps) {
  useEffect(() => {
    document.getElementById(EVENT_TITLE_ID)?.focus();
  }, [props.event.id]);
  return (
    <Modal labelledBy={EVENT_TITLE_ID} className="modal--side event-panel" onClose={props.onClose}>
      <CloseButton onClose={props.onClose} />
      <EventView {...props} />
    </Modal>
  );
}

function CloseButton({ onClose }: { readonly onClose: () => void }) {
  return (
    <p className="event-panel__bar">
      <button type="button" className="event-panel__close" onClick={onClose}>
        <X aria-hidden="true" size={18} strokeWidth={1.75} />
        Close
      </button>
    </p>
  );
}
