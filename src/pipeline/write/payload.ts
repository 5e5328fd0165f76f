/** A file of the dataset without what all files begin with. */
export type Payload<T> = Omit<T, 'format' | 'dataset'>;
