import type { ClientConfig } from 'pg';

/** A login role and its password. */
export type Login = { readonly user: string; readonly password: string };

/** A PostgreSQL that nodes keep their databases on: the private cluster of a data folder, or the operator's own server. */
export type Server = {
  readonly kind: 'private' | 'external';
  /** A host name, or the folder of a Unix socket. */
  readonly host: string;
  readonly port: number;
  /** 16, 17, 18 … */
  readonly major: number;
  /** The one database that DATABASE_URL names; undefined where each node makes its own. */
  readonly ownDatabase: string | undefined;
  /** The role that makes databases and roles; without a name, into the database for maintenance. */
  readonly asAdministrator: (database?: string) => ClientConfig;
  readonly as: (login: Login, database: string) => ClientConfig;
  /** `stopped` if we were the last user of a private cluster. */
  readonly close: () => Promise<'stopped' | 'left-running'>;
};
