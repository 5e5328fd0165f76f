import { useState } from 'react';
import { hostOf } from './host.ts';
import { Talk } from './talk.tsx';

/** Nothing, on a page that stands by itself. */
export function TalkToHost() {
  const [host] = useState(() => hostOf(window));
  return host && <Talk host={host} />;
}
