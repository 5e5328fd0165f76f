/** Shapes that the files about editions have in common. */
import * as v from 'valibot';
import { VERSION } from './version.ts';

/** `1.2.0` */
export const versionSchema = v.pipe(v.string(), v.regex(VERSION));

/** `YYYY-MM-DD` */
export const isoDaySchema = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
