import { isKept } from '#session/is-kept.ts';
import { useHrefs } from '#session/use-place.ts';
import { useTables } from '#session/use-size.ts';
import { NotFound } from '#views/notices/not-found.tsx';

/** An address that stands for nothing, with ways to what there is. */
export function NotFoundPage() {
  const tables = useTables();
  const hrefs = useHrefs();
  return (
    <div className="page">
      <NotFound hrefs={hrefs} sources={tables?.sources ?? []} kept={isKept()} />
    </div>
  );
}
