import { randomUUID } from 'node:crypto';
import type { Problem } from '@renkei/contract';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import pg from 'pg';
import { z } from 'zod';
import type { NodeLog } from '../log.ts';
import { NodeProblem } from './node-problem.ts';

/**
 * RFC 9457 answer to whatever a handler threw. Only the code and a reference leave the node; what happened stands in the
 * log under that reference, without the request's body.
 */
export function answerProblem(error: unknown, context: Context, log: NodeLog): Response {
  const problem = asProblem(error);
  const reference = randomUUID().slice(0, 8).toUpperCase();
  if (problem.code === 'node.failed') {
    log.error({ reference, route: context.req.routePath, error: describe(error) }, 'a request failed');
  }
  const body: Problem = {
    type: `urn:renkei:problem:${problem.code}`,
    title: problem.code,
    status: problem.status,
    code: problem.code,
    reference,
    ...(problem.fields.length === 0 ? {} : { fields: [...problem.fields] }),
  };
  return context.body(JSON.stringify(body), asStatus(problem.status), {
    'content-type': 'application/problem+json',
  });
}

function asProblem(error: unknown): NodeProblem {
  if (error instanceof NodeProblem) return error;
  if (error instanceof z.ZodError) {
    return new NodeProblem(
      'request.malformed',
      error.issues.map((issue) => ({ path: issue.path.join('.'), code: issue.code })),
    );
  }
  if (error instanceof SyntaxError) return new NodeProblem('request.malformed');
  return new NodeProblem('node.failed');
}

/** A database's message may repeat the value it failed on: only its code is kept. */
function describe(error: unknown): string {
  if (error instanceof pg.DatabaseError)
    return `database error ${error.code ?? ''} ${error.routine ?? ''}`.trim();
  return error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : 'unknown';
}

function asStatus(status: number): ContentfulStatusCode {
  return status as ContentfulStatusCode;
}
