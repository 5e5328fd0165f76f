import { useEffect } from 'react';
import { useLargeHrefs } from '#session/large/use-large-hrefs.ts';
import { useFragment } from '#session/use-place.ts';
import { Waiting } from '../waiting.tsx';

/** The address of an event's page, of which a large dataset has none: leads to where it opens. */
export function LargeEventPage({ id }: { readonly id: string }) {
  const hrefs = useLargeHrefs();
  const fragment = useFragment();
  useEffect(() => {
    location.replace(hrefs.event(id, fragment || undefined));
  }, [hrefs, id, fragment]);
  return <Waiting />;
}
