/** What is read of `translations/<language>/`, as far as it can be read. */
import type { CitedSentence } from '../body/sentences.ts';
import type { Read } from '../book.ts';
import type { EventTranslationFields, TranslationFields } from '../schema/translation-files.ts';

export interface EventTranslation extends Read<EventTranslationFields> {
  readonly id: string;
  readonly file: string;
  readonly sentences: readonly CitedSentence[];
}

export interface Translation {
  /** BCP 47, as the folder is named. */
  readonly language: string;
  readonly folder: string;
  /** null where its `timeline.yaml` cannot be read. */
  readonly timeline: Read<TranslationFields> | null;
  readonly events: readonly EventTranslation[];
}
