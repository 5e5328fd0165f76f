import { useHrefs } from '#session/use-place.ts';
import { useTables } from '#session/use-size.ts';
import { TooLarge } from '#views/notices/too-large.tsx';
import { useTitle } from '../use-title.ts';

interface TooLargePageProps {
  readonly title: string;
  readonly instead: string;
}

/** The address of a page that large datasets do not have. */
export function TooLargePage({ title, instead }: TooLargePageProps) {
  const hrefs = useHrefs();
  const tables = useTables();
  useTitle(tables ? `${title} · ${tables.timeline.title}` : title);
  return (
    <div className="page">
      <TooLarge hrefs={hrefs} title={title} instead={instead} />
    </div>
  );
}
