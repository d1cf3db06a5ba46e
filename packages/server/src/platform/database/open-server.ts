import type { ClientConfig } from 'pg';
import { DatabaseProblem } from './database-problem.ts';
import { errorText } from './error-code.ts';
import type { Server } from './server.ts';
import { withClient } from './with-client.ts';

const OLDEST_MAJOR = 16;
const MAINTENANCE = 'postgres';

type Facts = {
  version: number;
  superuser: boolean;
  creates_roles: boolean;
  creates_databases: boolean;
  me: string;
};

/**
 * The operator's own PostgreSQL, from DATABASE_URL. A URL with a database (`postgres://admin@host/renkei`) offers that
 * database for one node; without one (`postgres://admin@host`), each node makes its own. Throws `DatabaseProblem`.
 */
export async function openServer(url: string): Promise<Server> {
  const parsed = parseUrl(url);
  const named = decodeURIComponent(parsed.pathname.slice(1));
  const ownDatabase = named === '' || named === MAINTENANCE ? undefined : named;
  const asAdministrator = (database?: string): ClientConfig => ({
    connectionString: urlFor(parsed, database ?? ownDatabase ?? MAINTENANCE),
    application_name: 'renkei',
  });
  const facts = await askFacts(asAdministrator(), placeOf(parsed));
  refuseUnfit(facts, ownDatabase, placeOf(parsed));
  return {
    kind: 'external',
    host: parsed.searchParams.get('host') ?? parsed.hostname,
    port: Number(parsed.port || '5432'),
    major: Math.floor(facts.version / 10_000),
    ownDatabase,
    asAdministrator,
    as: ({ user, password }, database) => ({
      connectionString: urlFor(parsed, database, { user, password }),
    }),
    close: () => Promise.resolve('left-running'),
  };
}

function parseUrl(url: string): URL {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed !== undefined && /^postgres(?:ql)?:$/.test(parsed.protocol)) return parsed;
  throw new DatabaseProblem('server.url-malformed', {
    place: 'DATABASE_URL',
    reason: 'this is not the URL of a PostgreSQL server',
    cure: 'write postgres://role:password@host:5432/database (a socket: postgres:///database?host=/folder&user=role)',
  });
}

/** Query parameters win over the user part in the driver, and exist for URLs of sockets, too. */
function urlFor(base: URL, database: string, login?: { user: string; password: string }): string {
  const url = new URL(base);
  url.pathname = `/${encodeURIComponent(database)}`;
  if (login !== undefined) {
    url.searchParams.set('user', login.user);
    url.searchParams.set('password', login.password);
  }
  return url.href;
}

function placeOf(url: URL): string {
  return `DATABASE_URL (${url.searchParams.get('host') ?? url.host}${url.pathname})`;
}

async function askFacts(config: ClientConfig, place: string): Promise<Facts> {
  const facts = await withClient(config, async (client) => {
    const answer = await client.query<Facts>(
      `SELECT current_setting('server_version_num')::int AS version, rolsuper AS superuser,
              rolcreaterole AS creates_roles, rolcreatedb AS creates_databases, rolname AS me
         FROM pg_roles WHERE rolname = current_user`,
    );
    return answer.rows[0];
  }).catch((cause: unknown) => {
    throw new DatabaseProblem('server.unreachable', {
      place,
      reason: `the server does not answer or does not let us in: ${errorText(cause)}`,
      cure: 'check that it runs, that the address, role and password are right, and that the database exists',
      cause,
    });
  });
  if (facts === undefined) throw new Error('the current role is not in pg_roles');
  return facts;
}

function refuseUnfit(facts: Facts, ownDatabase: string | undefined, place: string): void {
  if (facts.version < OLDEST_MAJOR * 10_000) {
    throw new DatabaseProblem('server.too-old', {
      place,
      reason: `this is PostgreSQL ${Math.floor(facts.version / 10_000)}; before ${OLDEST_MAJOR}, whoever may create roles may take over every other role`,
      cure: `upgrade it to PostgreSQL ${OLDEST_MAJOR} or later, or leave DATABASE_URL out`,
    });
  }
  const missing = [
    ...(facts.creates_roles || facts.superuser ? [] : ['CREATEROLE']),
    ...(facts.creates_databases || facts.superuser || ownDatabase !== undefined ? [] : ['CREATEDB']),
  ];
  if (missing.length === 0) return;
  throw new DatabaseProblem('server.right-missing', {
    place,
    reason: `the role "${facts.me}" may not create ${missing.length === 2 ? 'roles and databases' : missing[0] === 'CREATEROLE' ? 'roles' : 'databases'}`,
    cure: `as administrator: ALTER ROLE "${facts.me}" ${missing.join(' ')}${missing.includes('CREATEDB') ? ', or name a database that it owns in the URL' : ''}`,
  });
}
