import { useState } from 'react';
import type { EventTable } from '#domain/event-table.ts';
import * as words from '#messages/embedDialog.ts';
import { useEditions } from '#session/use-editions.ts';
import { useViewState } from '#session/use-view-state.ts';
import { CopyableTexts } from '#ui/copying.tsx';
import { Modal } from '#ui/modal.tsx';
import { embedCode, FIRST_CHOICE, FIRST_CHOICE_SCROLLING, frameAddress } from './embed-code.ts';
import { EmbedForm } from './embed-form.tsx';
import { Preview } from './preview.tsx';
import './embed-dialog.css';

interface EmbedDialogProps {
  readonly timeline: EventTable['timeline'];
  /** Whether it is so long that a frame of it always scrolls. */
  readonly scrolls: boolean;
  readonly onClose: () => void;
}

/** CSS pixels: an article's column. */
const COLUMN = 640;

/** The frame as it will be, and the code for it. */
export function EmbedDialog({ timeline, scrolls, onClose }: EmbedDialogProps) {
  const { state } = useViewState();
  const { newest, kept } = useEditions();
  const [choice, setChoice] = useState(scrolls ? FIRST_CHOICE_SCROLLING : FIRST_CHOICE);
  const [width, setWidth] = useState(COLUMN);
  const [measured, setMeasured] = useState<number | null>(null);
  const base = choice.edition === 'kept' && kept ? kept.base : newest;
  const code = embedCode({ base, newest, title: timeline.title, measured }, choice, state);
  return (
    <Modal labelledBy="embed-title" className="embed-dialog" onClose={onClose}>
      <h2 id="embed-title">{words.title()}</h2>
      <EmbedForm
        choice={choice}
        kept={kept}
        scrolls={scrolls}
        onChoice={(changed) => {
          setChoice({ ...choice, ...changed });
        }}
        width={width}
        onWidth={setWidth}
      />
      <section aria-labelledby="embed-code" className="embed-dialog__code">
        <h3 id="embed-code">{words.codeTitle()}</h3>
        <CopyableTexts texts={[{ name: words.code(), text: code }]} />
        <p>{words.noScript()}</p>
      </section>
      <section aria-labelledby="embed-preview" className="embed-dialog__preview">
        <h3 id="embed-preview">{words.preview()}</h3>
        <Preview
          address={frameAddress(base, choice, state)}
          width={width}
          height={choice.height === 'auto' ? null : choice.pixels}
          onHeight={setMeasured}
        />
      </section>
      <p className="embed-dialog__close">
        <button type="button" className="button button--solid" onClick={onClose}>
          {words.close()}
        </button>
      </p>
    </Modal>
  );
}
