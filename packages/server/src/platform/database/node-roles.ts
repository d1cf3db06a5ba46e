import { join } from 'node:path';
import { type Client, escapeIdentifier, escapeLiteral } from 'pg';
import { z } from 'zod';
import { DatabaseProblem } from './database-problem.ts';
import { scramVerifier } from './scram-verifier.ts';
import { randomPassword, writeOnce } from './secret-file.ts';
import type { Login } from './server.ts';
import { inClientTransaction } from './with-client.ts';

/**
 * owner: owns the schemas and runs migrations · app: the node's ordinary work ·
 * protection: the protection compartment and nothing else.
 */
export const ROLE_KINDS = ['owner', 'app', 'protection'] as const;
export type RoleKind = (typeof ROLE_KINDS)[number];
export type NodeLogins = Readonly<Record<RoleKind, Login>>;

const StoredPasswords = z.object({ owner: z.string(), app: z.string(), protection: z.string() });

/** Roles belong to the whole server, so each bears its database's name. */
export function roleName(database: string, kind: RoleKind): string {
  return `${database}_${kind}`;
}

/** The node's logins; their passwords are made on first use and kept in `<dataDir>/keys/<database>.json`. */
export async function nodeLogins(dataDir: string, database: string): Promise<NodeLogins> {
  const fresh = { owner: randomPassword(), app: randomPassword(), protection: randomPassword() };
  const text = await writeOnce(join(dataDir, 'keys', `${database}.json`), `${JSON.stringify(fresh)}\n`);
  const passwords = StoredPasswords.parse(JSON.parse(text));
  const login = (kind: RoleKind): Login => ({ user: roleName(database, kind), password: passwords[kind] });
  return { owner: login('owner'), app: login('app'), protection: login('protection') };
}

/** Makes the roles that do not exist yet. The caller holds a lock against another doing the same. */
export async function createMissingRoles(client: Client, logins: NodeLogins): Promise<void> {
  const names = ROLE_KINDS.map((kind) => logins[kind].user);
  const found = await client.query<{ rolname: string }>(
    'SELECT rolname FROM pg_roles WHERE rolname = ANY($1)',
    [names],
  );
  const present = new Set(found.rows.map((row) => row.rolname));
  for (const kind of ROLE_KINDS) {
    const { user, password } = logins[kind];
    if (present.has(user)) continue;
    await client.query(
      `CREATE ROLE ${escapeIdentifier(user)} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION
         NOBYPASSRLS INHERIT PASSWORD ${escapeLiteral(scramVerifier(password))}`,
    );
  }
}

/** Gives the roles the passwords of the key file: it was lost or is newer than the roles. */
export async function resetPasswords(client: Client, logins: NodeLogins): Promise<void> {
  await inClientTransaction(client, async () => {
    for (const kind of ROLE_KINDS) {
      const { user, password } = logins[kind];
      const verifier = escapeLiteral(scramVerifier(password));
      await client.query(`ALTER ROLE ${escapeIdentifier(user)} PASSWORD ${verifier}`);
    }
  });
}

/** Row security means nothing to a role that may skip it or become another: such a configuration does not start. */
export async function refuseStrongRoles(client: Client, logins: NodeLogins): Promise<void> {
  const names = ROLE_KINDS.map((kind) => logins[kind].user);
  const strong = await client.query<{ role: string; power: string }>(
    `SELECT rolname AS role, concat_ws(', ', CASE WHEN rolsuper THEN 'SUPERUSER' END,
              CASE WHEN rolbypassrls THEN 'BYPASSRLS' END, CASE WHEN rolcreaterole THEN 'CREATEROLE' END,
              CASE WHEN rolreplication THEN 'REPLICATION' END,
              (SELECT 'member of ' || string_agg(pg_get_userbyid(roleid), ', ') FROM pg_auth_members WHERE member = r.oid)
            ) AS power
       FROM pg_roles r WHERE rolname = ANY($1)`,
    [names],
  );
  const first = strong.rows.find((row) => row.power !== '');
  if (first === undefined) return;
  throw new DatabaseProblem('role.too-strong', {
    place: `role "${first.role}"`,
    reason: `the role has powers that go round row security: ${first.power}`,
    cure: 'take them away (ALTER ROLE … NO…, REVOKE … FROM …); the node does not start with them',
  });
}
