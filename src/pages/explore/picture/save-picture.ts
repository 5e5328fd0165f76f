import type { ViewState } from '#url-state/view-state.ts';
import type { Parts } from '../parts.ts';
import { saveFile, saveText } from '../save-file.ts';
import { pictureOfView } from './picture-of-view.ts';
import { toPng } from './to-png.ts';

export type PictureForm = 'svg' | 'png';

/** Whether the reader has it; a browser may not be able to turn drawings into pixels. */
export async function savePicture(
  parts: Parts,
  state: Pick<ViewState, 'window' | 'group'>,
  form: PictureForm,
): Promise<boolean> {
  const picture = pictureOfView(parts, state);
  if (form === 'svg') {
    saveText(`${picture.name}.svg`, 'image/svg+xml', picture.svg);
    return true;
  }
  const png = await toPng(picture.svg, picture).catch(() => null);
  if (png) saveFile(`${picture.name}.png`, png);
  return png !== null;
}
