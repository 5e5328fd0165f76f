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
    <section className="address-notice no-such-passage" aria-label="About the address">
      <p>
        The address asks for passage number <strong>‘{place}’</strong>, which is none of the{' '}
        {count.toLocaleString('en-GB')} that are quoted here. The first ones stand below.
      </p>
    </section>
  );
}
