import { Problem } from '@renkei/contract';

/** An answer of the node that says why it did not do what was asked. The sentence is `problem.<code>`. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: string;
  readonly status: number;
  /** Finds the fault in the node's log; null where no answer came at all. */
  readonly reference: string | null;
  readonly fields: readonly { readonly path: string; readonly code: string }[];

  constructor(problem: Pick<Problem, 'code' | 'status' | 'fields'> & { reference: string | null }) {
    super(problem.code);
    this.code = problem.code;
    this.status = problem.status;
    this.reference = problem.reference;
    this.fields = problem.fields ?? [];
  }
}

/** `network.*` and `file.changed-on-disk` are this side's own codes: the node never sends them. */
export function unreachable(): ProblemError {
  return new ProblemError({ code: 'network.unreachable', status: 0, reference: null });
}

export async function problemOf(response: Response): Promise<ProblemError> {
  return problemIn(await response.json().catch(() => null), response.status);
}

/** `body` is what was answered with `status`, parsed as JSON or null. */
export function problemIn(body: unknown, status: number): ProblemError {
  const parsed = Problem.safeParse(body);
  if (parsed.success) return new ProblemError(parsed.data);
  return new ProblemError({ code: 'network.unreadable', status, reference: null });
}
