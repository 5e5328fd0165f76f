import type { HTMLAttributes, ReactNode } from 'react';
import { means as ourTranslation } from '#messages/passages.ts';
import { wordsIn } from '#messages/say.ts';
import './cutting.css';

interface CuttingFigureProps extends HTMLAttributes<HTMLElement> {
  /** What links in the page lead to. */
  readonly id: string;
  /** Hangs in the margin. */
  readonly number: number;
  readonly quote: string;
  /** BCP 47, of the quotation, where it is known. */
  readonly language: string | undefined;
  /** What it means in the page's language, in our words. */
  readonly means?: string | null;
  /** The page that is quoted, where it is known. */
  readonly from: string | null | undefined;
  readonly marked: boolean;
  /** The caption. */
  readonly children: ReactNode;
}

/** A quotation as a cutting laid on the page. */
export function CuttingFigure(props: CuttingFigureProps) {
  const { number, quote, language, means = null, from, marked, children, ...rest } = props;
  return (
    <figure tabIndex={-1} className={marked ? 'cutting cutting--marked' : 'cutting'} {...rest}>
      <span className="cutting__number" aria-hidden="true">
        {number}
      </span>
      <blockquote
        className="cutting__quote"
        cite={from ?? undefined}
        {...(language !== undefined && wordsIn(language))}
      >
        <p>{quote}</p>
      </blockquote>
      {means !== null && (
        <p className="cutting__means">
          <span className="cutting__whose">{ourTranslation()}</span> {means}
        </p>
      )}
      <figcaption className="cutting__caption">{children}</figcaption>
    </figure>
  );
}
