import { X } from 'lucide';
import type { MouseEvent } from 'react';
import * as words from '#messages/notices.ts';
import { Icon } from '#ui/icon.tsx';
import { focusAtRest } from '#ui/reveal.ts';
import { Rich } from '#ui/rich.tsx';
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
    <section className="address-notice" aria-label={words.address()}>
      <div>
        <p>{words.unusedParts({ count: ignored.length })}</p>
        <ul>
          {ignored.map(({ name, value, mend }, at) => (
            <li key={at}>
              <Rich
                text={words.ignored({ name, value, mend })}
                elements={{ part: (inside) => <strong>{inside}</strong> }}
              />
            </li>
          ))}
        </ul>
      </div>
      <button type="button" className="address-notice__dismiss" onClick={dismiss}>
        <Icon of={X} />
        <span>{words.dismiss()}</span>
      </button>
    </section>
  );
}
