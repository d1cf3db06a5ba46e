import { randomBytes } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { MiddlewareHandler } from 'hono';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Set on every answer, also on errors and on answers of the API. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  const nonce = randomBytes(18).toString('base64');
  c.set('nonce', nonce);
  await next();
  c.header('content-security-policy', contentSecurityPolicy(nonce));
  c.header('x-content-type-options', 'nosniff');
  c.header('referrer-policy', 'no-referrer');
  c.header('cross-origin-opener-policy', 'same-origin');
  c.header('cross-origin-resource-policy', 'same-origin');
  c.header('permissions-policy', 'camera=(), geolocation=(), microphone=()');
  if (c.req.path.startsWith('/api/')) c.header('cache-control', 'no-store');
};

/** Nothing is loaded from anywhere else; no inline script; inline style only under this answer's nonce. */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The web bundle: hashed files for ever, every other path the one page, with the nonce of this answer. */
export function staticPages(folder: string): MiddlewareHandler {
  return async (c) => {
    const file = await findFile(folder, c.req.path);
    if (file !== undefined) {
      const hashed = c.req.path.startsWith('/assets/');
      return c.body(new Uint8Array(await readFile(file)), 200, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      });
    }
    const page = await readFile(join(folder, 'index.html'), 'utf8');
    const nonce: unknown = c.get('nonce');
    return c.html(page.replaceAll('__NONCE__', String(nonce)), 200, { 'cache-control': 'no-store' });
  };
}

/** A file of the bundle. A path that leads out of the folder is no file. */
async function findFile(folder: string, written: string): Promise<string | undefined> {
  const path = decoded(written);
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder + sep) || path.includes('\0') || file.endsWith('index.html')) return undefined;
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() === true ? file : undefined;
}

/** A path whose percent signs make no letters is no file of ours; it is taken as it is written. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
