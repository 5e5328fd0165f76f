/** Made from `en/references.json` by `npm run messages`: change the messages there. */
import { sayWith } from './say.ts';

export const event = (values: { address: string; date: string; timeline: string; title: string }): string =>
  sayWith(
    'X2s3',
    (d: { address: string; date: string; timeline: string; title: string }) =>
      '“' + d.title + '”, ' + d.date + '. ' + d.timeline + '. ' + d.address,
    values,
  );
export const passage = (values: {
  address: string;
  date: string;
  publisher: string;
  quote: string;
}): string =>
  sayWith(
    'iatb',
    (d: { address: string; date: string; publisher: string; quote: string }) =>
      '“' + d.quote + '”, ' + d.publisher + ', ' + d.date + '. ' + d.address,
    values,
  );
