import { linesOf } from '../read-truth.ts';

/** What is read of an answer of `renkei detect`. */
export type Answer = {
  readonly answer: string;
  readonly reason?: string;
  /** The day asked about, or up to which a register would have to reach. */
  readonly day?: string;
  readonly rule: { readonly id: string };
  readonly subject: { readonly kind: string; readonly id: string };
  readonly notificationId: string | null;
};

/** The key of the line of the truth that an answer is judged by. */
export function keyOf({ notificationId, subject }: Answer): string {
  return notificationId ?? `${subject.kind} ${subject.id}`;
}

/** The answers that `renkei detect --out` wrote, one a line. */
export async function readAnswers(path: string): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for await (const line of linesOf(path)) {
    const { answer, reason, day, rule, subject, notificationId } = JSON.parse(line) as Answer;
    answers.push({ answer, rule, subject, notificationId, ...(reason && { reason }), ...(day && { day }) });
  }
  return answers;
}
