import * as words from '#messages/notices.ts';
import { Rich } from '#ui/rich.tsx';
import './notices.css';

interface NoSuchPlaceProps {
  /** As the address has it. */
  readonly place: string;
  /** How many passages there are. */
  readonly count: number;
}

/** The address asks for passages at a place where this source has none. */
export function NoSuchPlace({ place, count }: NoSuchPlaceProps) {
  return (
    <section className="address-notice no-such-passage" aria-label={words.address()}>
      <p>
        <Rich
          text={words.noSuchPlace({ place, count })}
          elements={{ asked: (inside) => <strong>{inside}</strong> }}
        />
      </p>
    </section>
  );
}
