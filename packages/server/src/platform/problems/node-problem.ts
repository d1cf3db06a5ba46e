import { type ProblemCode, problems } from '@renkei/contract';

type Field = { readonly path: string; readonly code: string };

/** A refusal that the caller can recover from, by its code. Caught once, at the edge. */
export class NodeProblem extends Error {
  readonly code: ProblemCode;
  readonly fields: readonly Field[];

  constructor(code: ProblemCode, fields: readonly Field[] = []) {
    super(code);
    this.name = 'NodeProblem';
    this.code = code;
    this.fields = fields;
  }

  get status(): number {
    return problems[this.code].status;
  }
}
