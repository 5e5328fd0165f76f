import './notices.css';

interface NoSuchPassageProps {
  /** As the address has it. */
  readonly passage: string;
  readonly publisher: string;
}

/** The address names a passage that this source does not have. */
export function NoSuchPassage({ passage, publisher }: NoSuchPassageProps) {
  return (
    <section className="address-notice no-such-passage" aria-label="About the address">
      <p>
        The address asks for the passage <strong>‘{passage}’</strong>, and no passage of {publisher} has that
        name here. The link may be mistyped, or the passage may have been replaced. Those that are quoted
        stand below.
      </p>
    </section>
  );
}
