/** Of a great many problems, the first: whoever has mended these runs again. */
import { inOrder, isError, type Problem } from '../problem.ts';
import type { Told } from '../report/reporter.ts';

/** So many errors are told, and so many notes. */
const MOST = 200;

export class KeptProblems {
  readonly #kept: Problem[] = [];
  #errors = 0;
  #notes = 0;

  add(problems: readonly Problem[]): void {
    for (const problem of problems) {
      const count = isError(problem) ? ++this.#errors : ++this.#notes;
      if (count <= MOST) this.#kept.push(problem);
    }
  }

  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  told(): Told {
    const more = { errors: Math.max(0, this.#errors - MOST), notes: Math.max(0, this.#notes - MOST) };
    return { problems: inOrder(this.#kept), more };
  }
}
