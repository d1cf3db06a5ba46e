/**
 * Everything that may be wrong with the store before a node can work, each with how it is cured.
 *
 * `platform.*` no PostgreSQL for this machine · `folder.*` the data folder · `cluster.*` the private cluster in it ·
 * `server.*` the PostgreSQL that DATABASE_URL names · `role.*` the node's login roles · `migration.*` the SQL files.
 */
export type ProblemCode =
  | 'platform.unsupported'
  | 'platform.cannot-run'
  | 'folder.not-writable'
  | 'folder.full'
  | 'folder.foreign'
  | 'folder.unreachable'
  | 'folder.socket-taken'
  | 'cluster.other-version'
  | 'cluster.initialisation-failed'
  | 'cluster.keys-missing'
  | 'cluster.keys-wrong'
  | 'cluster.does-not-start'
  | 'server.url-malformed'
  | 'server.unreachable'
  | 'server.too-old'
  | 'server.right-missing'
  | 'server.wrong-encoding'
  | 'role.too-strong'
  | 'migration.misnamed'
  | 'migration.doubled'
  | 'migration.missing'
  | 'migration.changed'
  | 'migration.ahead'
  | 'migration.failed';

/** Thrown by everything that opens a store; caught once, at the command line, which prints `message`. */
export class DatabaseProblem extends Error {
  readonly code: ProblemCode;
  /** The folder, file, server or role concerned; never a secret. */
  readonly place: string;
  readonly reason: string;
  /** What the operator does about it. */
  readonly cure: string;

  constructor(code: ProblemCode, details: { place: string; reason: string; cure: string; cause?: unknown }) {
    super(
      `${details.reason}\n  where: ${details.place}\n  cure:  ${details.cure}\n  code:  ${code}`,
      'cause' in details ? { cause: details.cause } : undefined,
    );
    this.name = 'DatabaseProblem';
    this.code = code;
    this.place = details.place;
    this.reason = details.reason;
    this.cure = details.cure;
  }
}

/** The cure that always exists. */
export const USE_OWN_SERVER = 'set DATABASE_URL to a PostgreSQL 16 or later of your own';
