import { useCallback, useState } from 'react';
import { useAtRest } from '#session/at-rest.ts';
import { lazily } from '../lazily.tsx';
import type { Parts } from './parts.ts';

const onPaper = lazily(async () => (await import('./on-paper.tsx')).OnPaper);

/** What is printed: its code comes once nothing else is to come, since a browser that prints waits for none. */
export function PaperAtRest(parts: Parts) {
  const [come, setCome] = useState(false);
  const fetch = useCallback(() => {
    void onPaper.preload().then(() => {
      setCome(true);
    });
  }, []);
  useAtRest(fetch);
  return come && <onPaper.Part quiet props={parts} />;
}
