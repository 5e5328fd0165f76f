/** Pixels of the file for one of the picture: sharp on paper and on good screens. */
const SCALE = 2;

/** The browser draws it; fails where it cannot. The page's policy allows pictures as data, and this is one. */
export async function toPng(
  svg: string,
  { width, height }: Record<'width' | 'height', number>,
): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), {
    width: width * SCALE,
    height: height * SCALE,
  });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws on no canvas.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('This browser writes no PNG.'));
    }, 'image/png');
  });
}
