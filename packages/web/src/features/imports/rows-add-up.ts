/** Rows read = rows kept + rows named. Where it does not hold, rows were lost, and the page says so. */
export function rowsAddUp({ read, kept, named }: { read: number; kept: number; named: number }): boolean {
  return read === kept + named;
}
