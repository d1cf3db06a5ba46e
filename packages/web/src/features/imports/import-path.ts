/** Where one import and what belongs to it is reached. */
export function importPath(importId: string, rest = ''): string {
  return `/api/imports/${encodeURIComponent(importId)}${rest}`;
}

/** A file of an import: each part of its path by itself, so that a name with odd letters stays one name. */
export function filePath(importId: string, what: 'files' | 'to-correct', path: string): string {
  return importPath(importId, `/${what}/${path.split('/').map(encodeURIComponent).join('/')}`);
}
