import type { DATASET_FORMAT } from '#domain/dataset/shared.ts';

/** A file of the dataset without what all files begin with. */
export type Payload<T> = Omit<T, 'format' | 'dataset'>;

export type Header = { readonly format: typeof DATASET_FORMAT; readonly dataset: string };
