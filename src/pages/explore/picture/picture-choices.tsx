import { useState } from 'react';
import { lateCode } from '#base/late-code.ts';
import * as words from '#messages/picture.ts';
import { useViewState } from '#session/use-view-state.ts';
import type { Parts } from '../parts.ts';
import type { PictureForm } from './save-picture.ts';

const FORMS: readonly PictureForm[] = ['svg', 'png'];

/** What draws, and all that it needs, comes when a picture is asked for. */
const drawing = lateCode(async () => (await import('./save-picture.ts')).savePicture);

type Fault = 'none' | 'notMade' | 'notPng';

/** The timeline as it stands, as a picture. What goes wrong is said, and the other form is beside it. */
export function PictureChoices(parts: Parts) {
  const { state } = useViewState();
  const [fault, setFault] = useState<Fault>('none');
  const save = async (form: PictureForm) => {
    setFault('none');
    const savePicture = await drawing.get();
    if (!(await savePicture(parts, state, form))) setFault('notPng');
  };
  return (
    <>
      <ul className="downloads">
        {FORMS.map((form) => (
          <li key={form}>
            <button
              type="button"
              className="plain-button"
              onClick={() => {
                save(form).catch(() => {
                  setFault('notMade');
                });
              }}
            >
              {words.choice({ form })}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{fault === 'none' ? '' : words[fault]()}</p>
    </>
  );
}
