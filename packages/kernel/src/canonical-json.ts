import canonicalize from 'canonicalize';

/** RFC 8785 text of a JSON value. Throws on what JSON cannot say (functions, NaN, cycles). */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('value has no JSON form');
  return text;
}
