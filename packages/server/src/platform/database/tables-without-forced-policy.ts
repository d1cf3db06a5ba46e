import { type Kysely, sql } from 'kysely';

/** A relation that shows rows to more people than a policy says. */
export type UnguardedTable = { readonly table: string; readonly lacks: readonly string[] };

/**
 * Every relation outside the system schemas that row security does not guard: tables on which it is not enabled, not
 * forced on the owner, or without any policy; views that run with their owner's rights; materialised views and foreign
 * tables, which cannot have policies at all.
 */
export async function tablesWithoutForcedPolicy<DB>(db: Kysely<DB>): Promise<readonly UnguardedTable[]> {
  const found = await sql<{ table: string; lacks: string[] }>`
    SELECT n.nspname || '.' || c.relname AS "table", array_remove(ARRAY[
             CASE WHEN c.relkind IN ('r', 'p') AND NOT c.relrowsecurity THEN 'row security' END,
             CASE WHEN c.relkind IN ('r', 'p') AND NOT c.relforcerowsecurity THEN 'force on the owner' END,
             CASE WHEN c.relkind IN ('r', 'p') AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid)
                  THEN 'policy' END,
             CASE WHEN c.relkind = 'v' AND NOT coalesce(c.reloptions::text LIKE '%security_invoker=true%', false)
                  THEN 'security_invoker=true' END,
             CASE WHEN c.relkind IN ('m', 'f') THEN 'a kind that can have policies' END
           ], NULL) AS lacks
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')
       AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%'
     ORDER BY 1
     LIMIT 10000
  `.execute(db);
  return found.rows.filter(({ lacks }) => lacks.length > 0);
}
