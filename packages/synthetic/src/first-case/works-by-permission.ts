/** Statuses under which everybody of the first case works with a comprehensive permission, which the notice says and the register holds. */
export const worksByPermission: ReadonlySet<string> = new Set([
  'student',
  'dependent',
  'cultural_activities',
]);
