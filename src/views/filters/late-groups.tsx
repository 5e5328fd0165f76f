/** The groups' panels open on a press, and their code is fetched then, or ahead of it. */
import type { ReactNode } from 'react';
import * as words from '#messages/filters.ts';
import { lateCode } from '#base/late-code.ts';
import { useLateCode } from '#ui/use-late-code.ts';
import type { FacetGroupProps } from './facet-group.tsx';
import type { PANELS } from './panels.tsx';
import type { RangeGroupProps } from './range-group.tsx';
import type { SheetProps } from './sheet.tsx';

const panels = lateCode(async () => (await import('./panels.tsx')).PANELS);

/** When a reader comes near the filters. Never fails. */
export const preloadGroups = panels.preload;

export function LateFacetGroup(props: FacetGroupProps) {
  return <Late show={({ FacetGroup }) => <FacetGroup {...props} />} />;
}

export function LateRangeGroup(props: RangeGroupProps) {
  return <Late show={({ RangeGroup }) => <RangeGroup {...props} />} />;
}

export function LateSheet(props: SheetProps) {
  return <Late show={({ Sheet }) => <Sheet {...props} />} />;
}

function Late({ show }: { readonly show: (loaded: typeof PANELS) => ReactNode }) {
  const group = useLateCode(panels);
  if (group.kind === 'waiting') return <p>{words.choicesComing()}</p>;
  if (group.kind === 'here') return show(group.value);
  return (
    <p role="alert">
      {words.choicesFailed()}{' '}
      <button type="button" className="plain-button" onClick={group.retry}>
        {words.tryAgain()}
      </button>
    </p>
  );
}
