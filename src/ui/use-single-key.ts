import { isTyping } from './is-typing.ts';
import { singleKeysAct } from './single-keys.ts';
import { usePageKey } from './use-page-key.ts';

/** What Shift gives on an Arabic keyboard where others have `?`. */
const ARABIC_QUESTION_MARK = '؟';

/** A key of the whole page, by itself: nothing where it is typed into a field, or where single keys are turned off. */
export function useSingleKey(key: string, onPress: () => void): void {
  usePageKey((event) => {
    if (
      (event.key === ARABIC_QUESTION_MARK ? '?' : event.key) !== key ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      isTyping(event.target) ||
      !singleKeysAct()
    )
      return;
    event.preventDefault();
    onPress();
  });
}
