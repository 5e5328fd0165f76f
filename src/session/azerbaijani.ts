/** What Azerbaijani is written with where the browser has none of it; fetched there alone. */
import { names } from 'virtual:names/az';
import { formatsOf } from '#domain/formats/azerbaijani.ts';

export const formats = formatsOf(names);
