import { editionWords } from '#domain/editions/edition-words.ts';
import type { ListedEdition } from '#domain/editions/version-file.ts';
import * as words from '#messages/embedDialog.ts';
import { LANGUAGES, OWN_NAMES } from '#messages/languages.ts';
import { THEMES } from '#url-state/view-state.ts';
import { type EmbedChoice, PIXELS } from './embed-code.ts';
import { Choices, Pick, Pixels } from './fields.tsx';

interface EmbedFormProps {
  readonly choice: EmbedChoice;
  /** Whether no frame can be as high as its content. */
  readonly scrolls: boolean;
  readonly onChoice: (changed: Partial<EmbedChoice>) => void;
  /** The edition that stays as it is; null where none does. */
  readonly kept: ListedEdition | null;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

const WIDTHS = { least: 280, most: 1600 } as const;

/** What there is to choose of a frame. */
export function EmbedForm({ choice, scrolls, onChoice, kept, width, onWidth }: EmbedFormProps) {
  return (
    <div className="embed-form">
      <Choices
        legend={words.what()}
        name="what"
        of={['view', 'all'] as const}
        chosen={choice.what}
        label={(what) => words.whatIs({ what })}
        onChoose={(what) => {
          onChoice({ what });
        }}
      />
      {kept && (
        <Choices
          legend={words.edition()}
          name="edition"
          of={['newest', 'kept'] as const}
          chosen={choice.edition}
          label={(edition) => words.editionIs({ edition, name: editionWords(kept) })}
          onChoose={(edition) => {
            onChoice({ edition });
          }}
        />
      )}
      <Height choice={choice} scrolls={scrolls} onChoice={onChoice} />
      <Pick
        label={words.theme()}
        value={choice.theme}
        onPick={(picked) => {
          onChoice({ theme: THEMES.find((theme) => theme === picked) ?? 'auto' });
        }}
      >
        {THEMES.map((theme) => (
          <option key={theme} value={theme}>
            {words.themeIs({ theme })}
          </option>
        ))}
      </Pick>
      <Pick
        label={words.language()}
        value={choice.lang ?? ''}
        onPick={(picked) => {
          onChoice({ lang: LANGUAGES.find((lang) => lang === picked) ?? null });
        }}
      >
        <option value="">{words.readers()}</option>
        {LANGUAGES.map((lang) => (
          <option key={lang} value={lang} lang={lang}>
            {OWN_NAMES[lang]}
          </option>
        ))}
      </Pick>
      <Pixels label={words.width()} value={width} {...WIDTHS} onValue={onWidth} />
    </div>
  );
}

function Height({ choice, scrolls, onChoice }: Omit<EmbedFormProps, 'kept' | 'width' | 'onWidth'>) {
  return (
    <>
      {!scrolls && (
        <Choices
          legend={words.height()}
          name="height"
          of={['auto', 'fixed'] as const}
          chosen={choice.height}
          label={(height) => words.heightIs({ height })}
          onChoose={(height) => {
            onChoice({ height });
          }}
        />
      )}
      {choice.height === 'fixed' && (
        <Pixels
          label={words.pixels()}
          value={choice.pixels}
          {...PIXELS}
          onValue={(pixels) => {
            onChoice({ pixels });
          }}
        />
      )}
    </>
  );
}
