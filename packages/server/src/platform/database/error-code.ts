/** The `code` of a system error (`ENOENT`) or of a PostgreSQL error (`28P01`). */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** One line for a log or a reason. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
