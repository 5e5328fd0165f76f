import { type ReactNode, useState } from 'react';
import { useSingleKey } from '#ui/use-single-key.ts';
import { lazily } from '../lazily.tsx';

const helpDialog = lazily(async () => (await import('./help-dialog.tsx')).HelpDialog);

interface HelpProps {
  readonly className: string;
  readonly children: ReactNode;
}

/** The help button, and the help that `?` opens anywhere but in a field. */
export function Help({ className, children }: HelpProps) {
  const [open, setOpen] = useState(false);
  const show = () => {
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
  };
  useSingleKey('?', show);
  return (
    <>
      <button type="button" className={`${className} needs-script`} onClick={show}>
        {children}
      </button>
      {open && <helpDialog.Part props={{ onClose: close }} />}
    </>
  );
}
