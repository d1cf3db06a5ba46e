import { z } from 'zod';

/**
 * The one error vocabulary of the node's HTTP: code → status and how the caller recovers. The sentence for people stands
 * in the catalogues under `problem.<code>`. Hidden equals missing: what may not be read answers `record.not-found`.
 */
export const problems = {
  'session.missing': { status: 401, recover: 'sign in' },
  'session.unknown-account': { status: 422, recover: 'choose one of the demo accounts' },
  'purpose.missing': { status: 428, recover: 'choose a purpose, then repeat the request' },
  'purpose.not-yours': { status: 403, recover: 'choose a purpose of your desk' },
  'action.not-yours': { status: 403, recover: 'ask somebody whose role has this action' },
  'record.not-found': { status: 404, recover: 'check the reference; it may be one you may not see' },
  'request.malformed': { status: 422, recover: 'correct the named fields and send again' },
  'request.too-large': { status: 413, recover: 'send less than 64 KiB' },
  'request.from-elsewhere': { status: 403, recover: 'send the request from the node’s own pages' },
  'finding.changed-by-another': { status: 409, recover: 'load again; what you typed is kept' },
  'finding.taken-by-another': { status: 409, recover: 'read along, or wait until it is free' },
  'finding.use-paused': { status: 409, recover: 'ask the liaison desk' },
  'finding.already-decided': { status: 409, recover: 'take the outcome back or withdraw it first' },
  'finding.closed': { status: 409, recover: 'withdraw the outcome first' },
  'finding.not-compared-yet': { status: 409, recover: 'answer step 1 first' },
  'finding.no-outcome-to-take-back': { status: 409, recover: 'nothing to do' },
  'finding.outcome-has-left': { status: 409, recover: 'withdraw it with a reason' },
  'finding.nothing-to-withdraw': { status: 409, recover: 'nothing to do' },
  'outcome.no-explanation-applies': { status: 409, recover: 'answer one explanation with "applies"' },
  'outcome.identity-says-same': { status: 409, recover: 'change the answer of step 1 first' },
  'outcome.identity-is-unclear': { status: 409, recover: 'answer step 1 with "another person" first' },
  'outcome.identity-is-not-same': { status: 409, recover: 'change the answer of step 1 first' },
  'finding.nothing-to-compare': { status: 409, recover: 'go on with the next step' },
  'finding.no-correction-asked': { status: 409, recover: 'nothing to do' },
  'outcome.explanations-still-open': {
    status: 409,
    recover: 'answer every explanation with "does not apply" and its evidence',
  },
  'outcome.notice-has-not-run': { status: 409, recover: 'wait until the person’s notice has run' },
  'outcome.no-link-to-reject': { status: 409, recover: 'choose another outcome' },
  'outcome.not-of-this-desk': { status: 409, recover: 'choose another outcome' },
  'outcome.for-the-worker-only': { status: 409, recover: 'ask the worker; choose another outcome' },
  'exit.not-of-this-outcome': { status: 409, recover: 'choose another way to end it' },
  'exit.source-has-not-answered': { status: 409, recover: 'wait for the answer of the source' },
  'outcome.details-missing': { status: 422, recover: 'fill in the named fields' },
  'import.not-found': { status: 404, recover: 'check the import; it may be one you may not see' },
  'import.files-missing': { status: 409, recover: 'send the files that did not arrive whole again' },
  'import.too-late': { status: 409, recover: 'load again; the import has gone on' },
  'import.busy': { status: 409, recover: 'wait until the other sending of this file has ended' },
  'import.earlier-day': { status: 409, recover: 'import for the day of the last import or a later one' },
  'file.name-unknown': {
    status: 422,
    recover: 'name it as a register file, or send it as notifications/<name>.csv or .xlsx',
  },
  'node.failed': { status: 500, recover: 'try again; give the reference number to the administrator' },
} as const satisfies Record<string, { status: number; recover: string }>;

export type ProblemCode = keyof typeof problems;

/** RFC 9457 problem+json. `reference` finds the fault in the node's log; `fields` names what to correct. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  reference: z.string(),
  fields: z.array(z.object({ path: z.string(), code: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;
