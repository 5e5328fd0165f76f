import type { Filters } from '#domain/filters.ts';

/** `choice` makes an entry in the history, `motion` replaces it. */
export type ChangeKind = 'choice' | 'motion';

export type OnFilters = (filters: Filters, kind: ChangeKind) => void;
