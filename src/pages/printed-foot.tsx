import type { TimelineInfo } from '#domain/dataset/event-index.ts';
import { usePrinting } from '#ui/use-printing.ts';
import { Origin } from '#views/paper/origin.tsx';
import { asAnywhere } from './as-anywhere.ts';
import '#ui/sheet.css';
import './printed-foot.css';

interface PrintedFootProps {
  readonly table: { readonly timeline: TimelineInfo; readonly dataset: string };
}

/** Under a page that is read, on paper alone. While it is not printed, its address may still change. */
export function PrintedFoot({ table: { timeline, dataset } }: PrintedFootProps) {
  const printing = usePrinting();
  return (
    <Origin timeline={timeline} dataset={dataset} address={printing ? asAnywhere(location.href) : null} />
  );
}
