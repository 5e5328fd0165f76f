/** Code that is fetched after the first paint. */
export interface LateCode<T> {
  /** What has come, if it has. */
  readonly state: () => { readonly loaded: T | null; readonly failed: boolean };
  /** At once where it is here, in the same turn; fails as its import does. */
  readonly get: () => Promise<T>;
  /** Fetches it, ahead of time or again. Never fails: `state` tells. */
  readonly preload: () => Promise<void>;
}

/** @param load a dynamic import; what it gives is kept for good */
export function lateCode<T>(load: () => Promise<T>): LateCode<T> {
  let loaded: T | null = null;
  let failed = false;
  const get = async () => {
    try {
      loaded ??= await load();
      failed = false;
      return loaded;
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  return {
    get,
    state: () => ({ loaded, failed }),
    preload: async () => {
      await get().catch(() => undefined);
    },
  };
}
