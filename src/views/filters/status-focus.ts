/** The line that says how many events are shown: what is changed by a control that goes away is read there. */
export const FILTERS_STATUS_ID = 'filters-status';

export function focusStatus(): void {
  document.getElementById(FILTERS_STATUS_ID)?.focus();
}
