import { hash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

/** Lower-case hexadecimal SHA-256 of bytes or UTF-8 text. */
export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}

/** SHA-256 of the canonical JSON of a value: independent of key order. */
export function hashOf(value: unknown): string {
  return sha256(canonicalJson(value));
}
