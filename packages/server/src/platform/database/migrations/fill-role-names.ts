import { escapeIdentifier } from 'pg';
import { DatabaseProblem } from '../database-problem.ts';

/** The roles a migration may name. */
export type RoleNames = { readonly owner: string; readonly app: string; readonly protection: string };

/**
 * Puts the node's role names in place of `:"owner"`, `:"app"` and `:"protection"`: psql's own notation for a quoted
 * identifier, which means nothing else in SQL. Any other name in it is an error.
 */
export function fillRoleNames(sql: string, roles: RoleNames, file: string): string {
  const known = new Map(Object.entries(roles));
  return sql.replaceAll(/(?<!:):"([^"]*)"/g, (_, name: string) => {
    const role = known.get(name);
    if (role !== undefined) return escapeIdentifier(role);
    throw new DatabaseProblem('migration.failed', {
      place: file,
      reason: `:"${name}" is no role`,
      cure: `write one of ${[...known.keys()].map((key) => `:"${key}"`).join(', ')}`,
    });
  });
}
