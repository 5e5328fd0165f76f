/** Fetched when they are needed, as all of `../late-parts.ts`; that is in the first load, which nothing of large datasets alone need be in. */
import { lazily } from '../lazily.tsx';

export const largeRead = lazily(async () => (await import('./read/large-read.tsx')).LargeRead);
export const largeShare = lazily(async () => (await import('./large-share.tsx')).LargeShare);
