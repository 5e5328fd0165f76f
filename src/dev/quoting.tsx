import { useId } from 'react';
import { CuttingFigure } from '#ui/cutting-figure.tsx';
import { ARABIC, Group, HEBREW, LONG, Sample, UNBREAKABLE } from './sample.tsx';

interface Quotation {
  readonly name: string;
  readonly quote: string;
  readonly language: string;
  readonly means?: string;
  readonly marked?: boolean;
}

const QUOTATIONS: readonly Quotation[] = [
  { name: 'plain', quote: 'hosted by Azerbaijan on Wednesday', language: 'en' },
  { name: 'marked: the passage that a link leads to', quote: LONG, language: 'en', marked: true },
  { name: 'in Hebrew, with what it means', quote: HEBREW, language: 'he', means: 'They met in Baku.' },
  { name: 'in Arabic', quote: ARABIC, language: 'ar', means: 'They met in Baku.', marked: true },
  { name: 'without a place to break', quote: UNBREAKABLE, language: 'en' },
];

/** Quotations. */
export function Quoting() {
  const id = useId();
  return (
    <Group title="Quoting">
      {QUOTATIONS.map(({ name, quote, language, means, marked = false }, at) => (
        <Sample key={name} name={`CuttingFigure, ${name}`}>
          <CuttingFigure
            id={`${id}-${String(at)}`}
            number={at + 1}
            quote={quote}
            language={language}
            {...(means !== undefined && { means })}
            from={null}
            marked={marked}
          >
            <p>
              <span className="cutting__outlet">The outlet</span> <span>published 10 April 2025</span>
            </p>
            <p className="cutting__says">Officials, unnamed</p>
            <p className="cutting__links">
              <a href="?lang=en">Read in source</a>
              <a href="?lang=he">Original</a>
            </p>
          </CuttingFigure>
        </Sample>
      ))}
    </Group>
  );
}
