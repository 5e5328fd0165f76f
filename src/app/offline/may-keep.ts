/** What is asked before anything is kept on the reader's device. */
export interface Visit {
  /** Whether the page stands in a frame. */
  readonly framed: boolean;
  /** Over https, or on this machine. */
  readonly secure: boolean;
  /** Whether the browser was told to spare data. */
  readonly sparing: boolean;
  /** Throws where the page may have none. */
  readonly workers: () => ServiceWorkerContainer | undefined;
}

/** Null where nothing is to be kept: in a frame of any kind, without a safe line, for who pays by the megabyte. */
export function workersOf({ framed, secure, sparing, workers }: Visit): ServiceWorkerContainer | null {
  if (framed || !secure || sparing) return null;
  try {
    return workers() ?? null;
  } catch {
    return null;
  }
}

export function thisVisit(): Visit {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return {
    framed: self !== top,
    secure: isSecureContext,
    sparing: connection?.saveData === true,
    workers: () => ('serviceWorker' in navigator ? navigator.serviceWorker : undefined),
  };
}
