import { ChevronDown } from 'lucide';
import { type FocusEvent, type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import * as words from '#messages/ui.ts';
import { Icon } from './icon.tsx';
import { usePressOutside } from './use-press-outside.ts';
import './drop-panel.css';

interface DropPanelProps {
  readonly label: string;
  /** Said after the label, when something in the panel is on. */
  readonly count: number;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly children: ReactNode;
}

/** A button that lets a panel down beneath it. Escape, a press elsewhere, or focus that leaves puts it up again. */
export function DropPanel({ label, count, open, onOpenChange, children }: DropPanelProps) {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  usePressOutside(root, open, () => {
    onOpenChange(false);
  });
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    onOpenChange(false);
    button.current?.focus();
  };
  const leave = (event: FocusEvent) => {
    const next = event.relatedTarget;
    if (open && next instanceof Node && !event.currentTarget.contains(next)) onOpenChange(false);
  };
  return (
    <div className="drop" ref={root} onKeyDown={escape} onBlur={leave}>
      <button
        ref={button}
        type="button"
        className="drop__button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => {
          onOpenChange(!open);
        }}
      >
        {label} {count > 0 && <Count count={count} />}
        <Icon of={ChevronDown} size={15} />
      </button>
      {open && (
        <div className="drop__panel" id={id}>
          {children}
        </div>
      )}
    </div>
  );
}

function Count({ count }: { readonly count: number }) {
  return (
    <span className="drop__count">
      <span aria-hidden="true">{count}</span>
      <span className="sr-only">{words.chosen({ count })}</span>
    </span>
  );
}
