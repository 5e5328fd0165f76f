import type { ReactNode } from 'react';
import { type PartId, titleOf } from './parts.ts';

interface PartProps {
  readonly of: PartId;
  readonly children: ReactNode;
}

/** A part of the page: its heading in the margin where there is one, what it tells beside it. */
export function Part({ of, children }: PartProps) {
  const title = `${of}-title`;
  return (
    <section className="about__part" id={of} aria-labelledby={title}>
      <h2 id={title}>{titleOf(of)}</h2>
      <div className="about__told">{children}</div>
    </section>
  );
}
