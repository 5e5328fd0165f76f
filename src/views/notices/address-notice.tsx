import { X } from 'lucide';
import type { MouseEvent } from 'react';
import { Icon } from '#ui/icon.tsx';
import { focusAtRest } from '#ui/reveal.ts';
import './notices.css';

/** A parameter of the address that could not be used. */
export interface IgnoredParameter {
  readonly name: string;
  readonly value: string;
  /** The end of a sentence: "must be a day such as 2025-04-09". */
  readonly mend: string;
}

interface AddressNoticeProps {
  readonly ignored: readonly IgnoredParameter[];
  readonly onDismiss: () => void;
}

/** Says which parts of the address were ignored; the rest of it counts. */
export function AddressNotice({ ignored, onDismiss }: AddressNoticeProps) {
  if (ignored.length === 0) return null;
  const dismiss = (event: MouseEvent) => {
    const heading = event.currentTarget.closest('main')?.querySelector<HTMLElement>('h1');
    onDismiss();
    if (heading) focusAtRest(heading);
  };
  return (
    <section className="address-notice" aria-label="About the address">
      <div>
        <p>
          {ignored.length === 1 ? 'One part' : `${String(ignored.length)} parts`} of this page’s address could
          not be used. The rest of it counts.
        </p>
        <ul>
          {ignored.map(({ name, value, mend }, at) => (
            <li key={at}>
              <strong>{`‘${name}=${value}’`}</strong> was ignored: {name} {mend}.
            </li>
          ))}
        </ul>
      </div>
      <button type="button" className="address-notice__dismiss" onClick={dismiss}>
        <Icon of={X} />
        <span>Dismiss</span>
      </button>
    </section>
  );
}
