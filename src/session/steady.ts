import { type ParsedAddress, parseViewState } from '#url-state/parse.ts';

let last: ParsedAddress = parseViewState('');

/**
 * Reads an address like `parseViewState`, but what says the same as last time is the same object: an opened event must not
 * look like changed filters to everything that is computed from them.
 */
export function parseSteadily(search: string): ParsedAddress {
  const { state, problems } = parseViewState(search);
  last = {
    state: {
      ...state,
      filters: steady(last.state.filters, state.filters),
      lens: steady(last.state.lens, state.lens),
      window: steady(last.state.window, state.window),
    },
    problems: steady(last.problems, problems),
  };
  return last;
}

/** Both are plain data with their fields in one order. */
function steady<T>(before: T, now: T): T {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
