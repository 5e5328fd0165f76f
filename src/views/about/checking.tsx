import type { AboutFile } from '#domain/dataset/about-file.ts';
import * as words from '#messages/about.ts';
import { wordsIn } from '#messages/say.ts';
import { Paragraphs } from './paragraphs.tsx';
import { Part } from './part.tsx';

interface CheckingProps {
  readonly checks: AboutFile['checks'];
  /** What people have checked. */
  readonly checked: readonly string[];
}

/** What the machine has checked, what it cannot, and what people did. */
export function Checking({ checks, checked }: CheckingProps) {
  return (
    <Part of="checking">
      <Paragraphs texts={checked} />
      <div className="about__tables">
        <div>
          <h3>{words.checked()}</h3>
          <p className="about__note">{words.whenChecked()}</p>
          <Sentences texts={checks.made} />
        </div>
        <div>
          <h3>{words.notChecked()}</h3>
          <p className="about__note">{words.restsOn()}</p>
          <Sentences texts={checks.beyond} />
        </div>
      </div>
    </Part>
  );
}

/** The commands speak English. */
function Sentences({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul className="about__rules about__rules--small" {...wordsIn('en')}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
