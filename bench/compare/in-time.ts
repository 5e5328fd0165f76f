/** A page that hangs must not hold the bench. */
export class TooSlow extends Error {}

/** Rejects with `TooSlow` after so many milliseconds; what was waited for goes on unheard. */
export async function inTime<T>(what: string, limitMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(() => {
      failed(new TooSlow(`${what}: not in ${String(Math.round(limitMs / 1000))} s`));
    }, limitMs);
  });
  // Its own failure after that is nobody's concern.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
