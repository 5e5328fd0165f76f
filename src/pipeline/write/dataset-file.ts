export interface DatasetFile {
  /** Within the folder of the dataset. */
  readonly name: string;
  readonly content: string;
}
