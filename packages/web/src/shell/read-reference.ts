const SHAPE = /^(?:F-?)?([0-9A-HJKMNP-TV-Z]{4})-?([0-9]{2})$/;

/**
 * `F-7K2M-49` from what somebody typed: small letters, full width, other dashes or none, without F, and letters that are misread
 * (references hold no I, L or O). Undefined where it is no reference.
 */
export function readReference(typed: string): string | undefined {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/\s/g, '')
    .replaceAll(/[\u2010-\u2015\u2212\u30FC]/g, '-')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  const match = SHAPE.exec(plain);
  return match === null ? undefined : `F-${match[1] ?? ''}-${match[2] ?? ''}`;
}
