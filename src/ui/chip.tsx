import { X } from 'lucide';
import * as words from '#messages/ui.ts';
import { Icon } from './icon.tsx';
import './chip.css';

interface ChipProps {
  readonly text: string;
  readonly onRemove: () => void;
}

/** Something that is on; one press takes it off. */
export function Chip({ text, onRemove }: ChipProps) {
  return (
    <button type="button" className="chip" aria-label={words.remove({ what: text })} onClick={onRemove}>
      <span>{text}</span>
      <Icon of={X} size={14} />
    </button>
  );
}
