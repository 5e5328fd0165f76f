import { useState } from 'react';
import * as words from '#messages/copying.ts';
import { copyText } from './copy-text.ts';
import './buttons.css';
import './copying.css';

export interface CopyableText {
  /** What the text is, as it reads after "Copy". */
  readonly name: string;
  readonly text: string;
}

interface CopyingProps {
  readonly label: string;
  /** Asked for when it is opened: in the browser, where addresses are known. */
  readonly texts: () => readonly CopyableText[];
}

/** Opens to texts that can be copied. */
export function Copying({ label, texts }: CopyingProps) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className="copying"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{label}</summary>
      {open && <CopyableTexts texts={texts()} />}
    </details>
  );
}

export function CopyableTexts({ texts }: { readonly texts: readonly CopyableText[] }) {
  const [said, setSaid] = useState('');
  return (
    <div className="copying__texts">
      {texts.map((copyable) => (
        <Copyable key={copyable.name} {...copyable} onSaid={setSaid} />
      ))}
      <p className="copying__said" aria-live="polite">
        {said}
      </p>
    </div>
  );
}

/** Where copying is refused, the text is selected, so that the reader can copy it. */
function Copyable({ name, text, onSaid }: CopyableText & { readonly onSaid: (said: string) => void }) {
  const [shown, setShown] = useState<HTMLPreElement | null>(null);
  const copy = async () => {
    if (await copyText(text)) {
      onSaid(words.copied({ name }));
      return;
    }
    if (shown) getSelection()?.selectAllChildren(shown);
    onSaid(words.selected({ name }));
  };
  return (
    <div className="copying__copyable">
      <pre ref={setShown} className="copying__text">
        {text}
      </pre>
      <button type="button" className="plain-button" onClick={() => void copy()}>
        {words.copy({ name })}
      </button>
    </div>
  );
}
