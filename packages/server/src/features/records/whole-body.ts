import type { Context } from 'hono';

/** An upload whose connection ended before its end. */
export class BrokenUpload extends Error {
  constructor() {
    super('the connection ended before the end of the file');
    this.name = 'BrokenUpload';
  }
}

/**
 * The bytes of a request as they arrive, read no faster than they are asked for. Throws where the connection ends early:
 * half a file must not look like a whole one.
 */
export async function* wholeBody(c: Context): AsyncGenerator<Uint8Array> {
  for await (const chunk of c.req.raw.body ?? []) yield chunk;
  // In a test of the handlers alone there is no connection.
  const { incoming } = (c.env ?? {}) as { incoming?: { readonly complete: boolean } };
  if (incoming !== undefined && !incoming.complete) throw new BrokenUpload();
}
