/** The groups' panels open on a press, and their code is fetched then, or ahead of it. */
import type { ComponentType } from 'react';
import { tryAgain } from '#messages/errors.ts';
import * as words from '#messages/filters.ts';
import { type LateCode, lateCode, useLateCode } from '#ui/late-code.ts';
import type { FacetGroupProps } from './facet-group.tsx';
import type { RangeGroupProps } from './range-group.tsx';
import type { SheetProps } from './sheet.tsx';

const facetGroup = lateCode(async () => (await import('./facet-group.tsx')).FacetGroup);
const rangeGroup = lateCode(async () => (await import('./range-group.tsx')).RangeGroup);
const sheet = lateCode(async () => (await import('./sheet.tsx')).Sheet);

/** When a reader comes near the filters. Never fails. */
export async function preloadGroups(): Promise<void> {
  await Promise.all([facetGroup.preload(), rangeGroup.preload(), sheet.preload()]);
}

export function LateFacetGroup(props: FacetGroupProps) {
  return <Late code={facetGroup} props={props} />;
}

export function LateRangeGroup(props: RangeGroupProps) {
  return <Late code={rangeGroup} props={props} />;
}

export function LateSheet(props: SheetProps) {
  return <Late code={sheet} props={props} />;
}

function Late<P extends object>({
  code,
  props,
}: {
  readonly code: LateCode<ComponentType<P>>;
  readonly props: P;
}) {
  const group = useLateCode(code);
  if (group.kind === 'waiting') return <p>{words.choicesComing()}</p>;
  if (group.kind === 'here') return <group.value {...props} />;
  return (
    <p role="alert">
      {words.choicesFailed()}{' '}
      <button type="button" className="plain-button" onClick={group.retry}>
        {tryAgain()}
      </button>
    </p>
  );
}
