/** Fetched when it is needed, as all of `late-parts.ts`; that is in the first load, which nothing of large datasets alone need be in. */
import { lazily } from '../lazily.tsx';

export const largeRead = lazily(async () => (await import('./read/large-read.tsx')).LargeRead);
