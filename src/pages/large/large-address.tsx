import { isKept } from '#session/is-kept.ts';
import type { Loaded } from '#session/use-loaded.ts';
import type { OpenEvent } from '#session/use-open-event.ts';
import { useViewState } from '#session/use-view-state.ts';
import { DEFAULT_VIEW_STATE } from '#url-state/view-state.ts';
import { NO_LENS } from '#domain/lens/lens.ts';
import { AddressNotice } from '#views/notices/address-notice.tsx';
import { UnknownEvent } from '#views/notices/unknown-event.tsx';
import { Absent } from '../absent.tsx';
import { problemWords } from '../problem-words.ts';
import { lensProblems } from './lens-problems.ts';
import type { LargeParts } from './large-parts.ts';

interface LargeAddressProps extends LargeParts {
  readonly open: Loaded<OpenEvent>;
}

/** What the address asks for in vain. */
export function LargeAddress({ shown, actions, open }: LargeAddressProps) {
  const { state, problems, move, tidy } = useViewState();
  const ignored = [...[...problems, ...shown.problems].map(problemWords), ...lensProblems(state)];
  return (
    <>
      {ignored.length > 0 && (
        <AddressNotice
          ignored={ignored}
          onDismiss={() => {
            move({
              filters: shown.filters,
              lens: NO_LENS,
              ...(state.view === 'compare' ? { view: DEFAULT_VIEW_STATE.view } : {}),
            });
            tidy();
          }}
        />
      )}
      {open.kind === 'failed' && <Absent of={open} variant="inline" />}
      {open.kind === 'ready' && open.value.kind === 'unknown' && (
        <UnknownEvent eventId={open.value.id} kept={isKept()} onClose={actions.close} />
      )}
    </>
  );
}
