import type { OpenEvent } from '#session/use-open-event.ts';
import { eventPane, unknownEvent } from '../late-parts.ts';
import type { Parts } from './parts.ts';

interface OpenEventPaneProps extends Parts {
  readonly open: Exclude<OpenEvent, { readonly kind: 'none' }>;
}

/** The open event, or word that there is none of that name. */
export function OpenEventPane({ open, ...parts }: OpenEventPaneProps) {
  if (open.kind === 'unknown')
    return <unknownEvent.Part props={{ eventId: open.id, onClose: parts.actions.close }} />;
  return <eventPane.Part props={{ ...parts, row: open.row }} />;
}
