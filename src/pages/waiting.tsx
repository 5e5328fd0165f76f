import { fetching } from '#messages/errors.ts';
import { explainDelay, type Wanted, wantedWords } from '#queries/explain-error.ts';
import { Slow } from './slow.tsx';
import './waiting.css';

interface WaitingProps {
  readonly wanted?: Wanted;
  /** Default: the page as a whole. */
  readonly retry?: () => void;
  readonly variant?: 'page' | 'inline';
}

/** While something cannot be shown yet, which a prerendered page rarely sees: a sentence, no spinner. */
export function Waiting({ wanted = 'timeline', retry = reload, variant = 'page' }: WaitingProps) {
  return (
    <Slow why={explainDelay(wanted)} retry={retry} variant={variant}>
      <p className={variant === 'page' ? 'page waiting' : 'waiting'}>
        {fetching({ wanted: wantedWords(wanted) })}
      </p>
    </Slow>
  );
}

export function reload(): void {
  location.reload();
}
