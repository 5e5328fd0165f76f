import type { AboutFile } from '#domain/dataset/about-file.ts';
import { useOwnWords } from '#ui/own-language.ts';
import { Part } from './part.tsx';

/** What the sources tell and this timeline does not, each with its reason. */
export function LeftOut({ entries }: { readonly entries: AboutFile['about']['leftOut'] }) {
  const own = useOwnWords();
  if (entries.length === 0) return null;
  return (
    <Part of="left-out">
      <dl className="about__left-out" {...own}>
        {entries.map(({ what, why }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
