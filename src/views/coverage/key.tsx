import { BANDS } from './bands.ts';

type Band = keyof typeof BANDS;

/** What the strips mean; the samples are drawn as the strips are. */
export function Key() {
  return (
    <ul className="coverage-key" aria-label="How to read the strips">
      <Sample of={['cited']}>quoted here</Sample>
      <Sample of={['uncited']}>not quoted</Sample>
      <Sample of={['uncited', 'untouched']}>a sentence of which nothing is quoted</Sample>
      <Sample of={['not-article']}>not part of the article</Sample>
      <li className="coverage-key__note">
        Each strip is one text, from its first word to its last. Ticks below it mark where paragraphs begin.
      </li>
    </ul>
  );
}

function Sample({ of, children }: { readonly of: readonly Band[]; readonly children: string }) {
  return (
    <li>
      <svg className="coverage-key__sample" viewBox="0 0 24 26" aria-hidden="true">
        {of.map((band) => (
          <rect key={band} className={`coverage-strip__${band}`} width="24" {...BANDS[band]} />
        ))}
      </svg>
      {children}
    </li>
  );
}
