import type { ReactNode } from 'react';
import { useOwnWords } from '#ui/own-language.ts';

interface FactProps {
  readonly term: string;
  /** In the authors' words. */
  readonly note?: string | null;
  readonly children: ReactNode;
}

/** One term of a list, and what is known of it. */
export function Fact({ term, note = null, children }: FactProps) {
  const own = useOwnWords();
  return (
    <div className="about__fact">
      <dt>{term}</dt>
      <dd>
        {children}
        {note !== null && (
          <p className="about__note" {...own}>
            {note}
          </p>
        )}
      </dd>
    </div>
  );
}

/** In place of what is not known. */
export function Unknown({ children }: { readonly children: string }) {
  return <span className="about__unknown">{children}</span>;
}
