import type { HTMLAttributes, ReactNode } from 'react';
import './cutting.css';

interface CuttingFigureProps extends HTMLAttributes<HTMLElement> {
  /** What links in the page lead to. */
  readonly id: string;
  /** Hangs in the margin. */
  readonly number: number;
  readonly quote: string;
  /** The page that is quoted, where it is known. */
  readonly from: string | null | undefined;
  readonly marked: boolean;
  /** The caption. */
  readonly children: ReactNode;
}

/** A quotation as a cutting laid on the page. */
export function CuttingFigure({ number, quote, from, marked, children, ...rest }: CuttingFigureProps) {
  return (
    <figure tabIndex={-1} className={marked ? 'cutting cutting--marked' : 'cutting'} {...rest}>
      <span className="cutting__number" aria-hidden="true">
        {number}
      </span>
      <blockquote className="cutting__quote" cite={from ?? undefined}>
        <p>{quote}</p>
      </blockquote>
      <figcaption className="cutting__caption">{children}</figcaption>
    </figure>
  );
}
