/** Of a great many problems, the first: whoever has mended these runs again. */
import { inOrder, isError, type Problem } from '../problem.ts';
import type { Told } from '../report/reporter.ts';

/** So many errors are told, and so many notes. */
export const MOST = 200;

/** Of problems of one kind, so many that they are not all put into words. */
export interface SomeProblems {
  readonly problems: readonly Problem[];
  /** How many more errors there are. */
  readonly untold: number;
}

export class KeptProblems {
  readonly #kept: Problem[] = [];
  #errors = 0;
  #notes = 0;
  #untold = 0;

  add(problems: readonly Problem[]): void {
    for (const problem of problems) {
      const count = isError(problem) ? ++this.#errors - this.#untold : ++this.#notes;
      if (count <= MOST) this.#kept.push(problem);
    }
  }

  /** Errors that no one has put into words are counted. */
  addSome({ problems, untold }: SomeProblems): void {
    this.add(problems);
    this.#errors += untold;
    this.#untold += untold;
  }

  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  told(): Told {
    const inWords = this.#errors - this.#untold;
    const more = {
      errors: Math.max(0, inWords - MOST) + this.#untold,
      notes: Math.max(0, this.#notes - MOST),
    };
    return { problems: inOrder(this.#kept), more };
  }
}
