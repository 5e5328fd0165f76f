import * as words from '#messages/paper.ts';
import { useEventDetails } from '#session/use-event-details.ts';
import { usePrinting } from '#ui/use-printing.ts';
import { PaperView } from '#views/paper/paper-view.tsx';
import { asAnywhere } from '../as-anywhere.ts';
import { addressOfView } from './address-of-view.ts';
import { exportedFrom } from './exported-from.ts';
import type { Parts } from './parts.ts';

/** What is shown, with its quotations, while it is printed: the browser asks for the page and waits for nothing. */
export function OnPaper(parts: Parts) {
  return usePrinting() && parts.shown.rows.length > 0 && <Printed {...parts} />;
}

function Printed(parts: Parts) {
  const { shown, today, heard, hrefs } = parts;
  const details = useEventDetails(shown.rows);
  // The list of the page is printed, and this over it. By the next time, they have come.
  if (details.kind !== 'ready') return <p>{words.withoutQuotations()}</p>;
  return (
    <PaperView
      exported={exportedFrom(parts, details.value)}
      sources={today.sources}
      passageAt={(source, excerpt) => asAnywhere(hrefs.source(source, excerpt))}
      address={addressOfView(shown, heard)}
    />
  );
}
