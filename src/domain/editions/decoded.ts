import * as v from 'valibot';

/** The value, where it is of the shape; null else. Files about editions have formats of their own, which is why `decode` of the dataset's files is not theirs. */
export function decoded<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | null {
  const read = v.safeParse(schema, value, { abortEarly: true });
  return read.success ? read.output : null;
}
