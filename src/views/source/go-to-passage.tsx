import * as words from '#messages/source.ts';
import { GoTo } from '#ui/go-to.tsx';

interface GoToPassageProps {
  /** Passages that there are. */
  readonly count: number;
  /** Told a passage's place, counted from 1. */
  readonly onGo: (place: number) => void;
}

/** A passage to go to, by the number that stands beside it. Without a script it could not answer. */
export function GoToPassage({ count, onGo }: GoToPassageProps) {
  return (
    <GoTo
      label={words.goTo()}
      formClass="passage-turning__go needs-script"
      type="number"
      inputMode="numeric"
      min={1}
      max={count}
      step={1}
      onGo={(typed) => {
        onGo(Number(typed));
      }}
    />
  );
}
