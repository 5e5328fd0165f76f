import { CircleHelp } from 'lucide';
import { useEffect, useState } from 'react';
import { help } from '#messages/app.ts';
import { lazily } from '#pages/lazily.tsx';
import { isTyping } from '#ui/is-typing.ts';
import { Icon } from '#ui/icon.tsx';

const helpDialog = lazily(async () => (await import('./help-dialog.tsx')).HelpDialog);

/** The help button, and the help that `?` opens anywhere but in a field. */
export function Help() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === '?' && !isTyping(event.target)) setOpen(true);
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, []);
  const close = () => {
    setOpen(false);
  };
  return (
    <>
      <button
        type="button"
        className="quiet-button needs-script"
        onClick={() => {
          setOpen(true);
        }}
      >
        <Icon of={CircleHelp} size={18} />
        <span>{help()}</span>
      </button>
      {open && <helpDialog.Part props={{ onClose: close }} />}
    </>
  );
}
