import * as words from '#messages/coverage.ts';
import { BANDS } from './bands.ts';

type Band = keyof typeof BANDS;

/** What the strips mean; the samples are drawn as the strips are. */
export function Key() {
  return (
    <ul className="coverage-key" aria-label={words.key()}>
      <Sample of={['cited']}>{words.cited()}</Sample>
      <Sample of={['uncited']}>{words.uncited()}</Sample>
      <Sample of={['uncited', 'untouched']}>{words.untouched()}</Sample>
      <Sample of={['not-article']}>{words.notArticle()}</Sample>
      <li className="coverage-key__note">{words.strips()}</li>
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
