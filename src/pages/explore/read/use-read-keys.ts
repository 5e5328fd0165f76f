import { isTyping } from '#ui/is-typing.ts';
import { usePageKey } from '#ui/use-page-key.ts';

interface ReadKeys {
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onLeave: () => void;
}

/**
 * Left and Right go to the event whose button stands on that side: in a language that runs from right to left, the next one is on the
 * left. Escape leaves. Home, End and the Page keys scroll, as on any page.
 */
export function useReadKeys({ onPrevious, onNext, onLeave }: ReadKeys): void {
  const actOf = (key: string) => {
    const [left, right] =
      document.documentElement.dir === 'rtl' ? [onNext, onPrevious] : [onPrevious, onNext];
    if (key === 'ArrowLeft') return left;
    if (key === 'ArrowRight') return right;
    return key === 'Escape' ? onLeave : null;
  };
  usePageKey((event) => {
    const act = isMeantElsewhere(event) ? null : actOf(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  });
}

/**
 * With a modifier it is the browser's; in a field or an open menu, and anywhere while a dialog is open, it is theirs: a press on words in a
 * dialog leaves the focus on nothing in it.
 */
function isMeantElsewhere(event: KeyboardEvent): boolean {
  const { target } = event;
  return (
    event.defaultPrevented ||
    event.altKey ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey ||
    isTyping(target) ||
    document.querySelector('dialog[open]') !== null ||
    (target instanceof Element && target.closest('details[open]') !== null)
  );
}
