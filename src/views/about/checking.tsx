import type { AboutFile } from '#domain/dataset/about-file.ts';
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
          <h3>What the machine checks</h3>
          <p className="about__note">
            Each time the timeline is made. Where one of these is broken, it is not made; what is pointed out
            is for people to decide.
          </p>
          <Sentences texts={checks.made} />
        </div>
        <div>
          <h3>What it does not check</h3>
          <p className="about__note">These rest on those who write the timeline, and on those who read it.</p>
          <Sentences texts={checks.beyond} />
        </div>
      </div>
    </Part>
  );
}

function Sentences({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul className="about__rules about__rules--small">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
