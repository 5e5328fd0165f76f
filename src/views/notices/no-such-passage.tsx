import * as words from '#messages/notices.ts';
import { Rich } from '#ui/rich.tsx';
import './notices.css';

interface NoSuchPassageProps {
  /** As the address has it. */
  readonly passage: string;
  readonly publisher: string;
}

/** The address names a passage that this source does not have. */
export function NoSuchPassage({ passage, publisher }: NoSuchPassageProps) {
  return (
    <section className="address-notice no-such-passage" aria-label={words.address()}>
      <p>
        <Rich
          text={words.noSuchPassage({ passage, publisher })}
          elements={{ asked: (inside) => <strong>{inside}</strong> }}
        />
      </p>
    </section>
  );
}
