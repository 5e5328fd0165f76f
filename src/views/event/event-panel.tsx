import { X } from 'lucide';
import { useEffect, useEffectEvent, useRef } from 'react';
import * as words from '#messages/event.ts';
import { Modal } from '#ui/modal.tsx';
import { EVENT_TITLE_ID } from './event-head.tsx';
import { EventView, type EventViewProps } from './event-view.tsx';
import { Icon } from '#ui/icon.tsx';
import { isReaderHere } from '#ui/reader-here.ts';

interface EventPanelProps extends EventViewProps {
  readonly onClose: () => void;
}

/** The open event in the margin: a region named by its title. */
export function EventAside(props: EventPanelProps) {
  const panel = useRef<HTMLElement>(null);
  const begin = useEffectEvent(() => {
    const margin = panel.current?.parentElement;
    if (margin && isUnmarked(props)) margin.scrollTop = 0;
  });
  useEffect(() => {
    begin();
  }, [props.event.id]);
  return (
    <section ref={panel} className="event-panel" aria-labelledby={EVENT_TITLE_ID}>
      <CloseButton onClose={props.onClose} />
      <EventView {...props} />
    </section>
  );
}

/** The open event slid over the page: a dialog named by its title. Escape closes it, and focus goes back to where it was. */
export function EventDialog(props: EventPanelProps) {
  const begin = useEffectEvent(() => {
    if (isReaderHere()) document.getElementById(EVENT_TITLE_ID)?.focus({ preventScroll: !isUnmarked(props) });
  });
  useEffect(() => {
    begin();
  }, [props.event.id]);
  return (
    <Modal labelledBy={EVENT_TITLE_ID} className="modal--side event-panel" onClose={props.onClose}>
      <CloseButton onClose={props.onClose} />
      <EventView {...props} />
    </Modal>
  );
}

/** Another event begins at its beginning, unless a passage of it is asked for: that has been scrolled to already. */
function isUnmarked({ cite = null }: EventPanelProps): boolean {
  return cite === null;
}

function CloseButton({ onClose }: { readonly onClose: () => void }) {
  return (
    <p className="event-panel__bar">
      <button type="button" className="event-panel__close" onClick={onClose}>
        <Icon of={X} size={18} />
        {words.close()}
      </button>
    </p>
  );
}
