import { askForAccess } from './access-gate.ts';
import { ProblemError, problemOf, unreachable } from './problem-error.ts';

export { ProblemError } from './problem-error.ts';

type Method = 'POST' | 'PUT' | 'DELETE';
type Request = {
  readonly method: 'GET' | Method;
  readonly path: string;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  readonly quiet?: boolean;
};

const accessMissing: readonly string[] = ['session.missing', 'purpose.missing'];

/** A schema of the contract. */
type Schema<T> = { readonly parse: (value: unknown) => T };

/** For what answers 204: `send('POST', path, body, nothing)`. */
export const nothing: Schema<undefined> = { parse: () => undefined };

/**
 * Reads `path` and parses the answer with the contract's schema. Throws `ProblemError`. Where session or purpose has ended
 * it is asked for over the open page and the request repeated once; `quiet` requests (polls) fail instead.
 */
export async function getJson<T>(
  path: string,
  schema: Schema<T>,
  options: { readonly quiet?: boolean; readonly signal?: AbortSignal } = {},
): Promise<T> {
  return schema.parse(await answer({ method: 'GET', path, ...options }));
}

/** Sends `body` as JSON; otherwise as `getJson`. */
export async function send<T>(method: Method, path: string, body: unknown, schema: Schema<T>): Promise<T> {
  return schema.parse(await answer({ method, path, body }));
}

/** What the node answers with a file: its bytes as they are. Otherwise as `getJson`. */
export async function getFile(path: string): Promise<Blob> {
  return onceMoreWithAccess(async () => (await respond({ method: 'GET', path })).blob());
}

/** Runs `request`; where session or purpose has ended, asks for it over the open page and runs it once more. */
export async function onceMoreWithAccess<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (fault) {
    const mayRepeat = fault instanceof ProblemError && accessMissing.includes(fault.code);
    if (mayRepeat && (await askForAccess())) return request();
    throw fault;
  }
}

async function answer(request: Request): Promise<unknown> {
  return request.quiet === true ? once(request) : onceMoreWithAccess(async () => once(request));
}

async function once(request: Request): Promise<unknown> {
  const response = await respond(request);
  return response.status === 204 ? undefined : response.json();
}

async function respond({ method, path, body, signal, quiet }: Request): Promise<Response> {
  const response = await fetch(path, {
    method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json, application/problem+json',
      // A page elsewhere cannot set this header without asking first: the node refuses a change that lacks it.
      ...(method !== 'GET' && { 'x-renkei': '1' }),
      // The page asks by itself: the log must not count it as somebody reading.
      ...(quiet === true && { 'x-renkei-poll': '1' }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  }).catch((fault: unknown) => {
    if (signal?.aborted === true) throw fault;
    throw unreachable();
  });
  if (!response.ok) throw await problemOf(response);
  return response;
}
