/** What is to be known of a drawn timeline itself; a test gives what it is about. */
import type { AboutFile } from '#domain/dataset/about-file.ts';
import { DATASET_FORMAT } from '#domain/dataset/shared.ts';

interface Told {
  readonly about?: Partial<AboutFile['about']>;
  readonly checks?: Partial<AboutFile['checks']>;
  readonly corrections?: AboutFile['corrections'];
}

export function accountOf({ about = {}, checks = {}, corrections = [] }: Told = {}): AboutFile {
  return {
    format: DATASET_FORMAT,
    dataset: 'test-dataset',
    about: {
      scope: [],
      inclusion: [],
      leftOut: [],
      dates: [],
      backing: [],
      checked: [],
      by: null,
      made: { kind: 'unknown' },
      madeNote: null,
      published: null,
      updated: null,
      contact: null,
      ...about,
    },
    checks: { made: [], beyond: [], ...checks },
    corrections,
  };
}
