/** For databases that are thrown away: nothing survives a power cut. Its name is the warning. */
export type UnsafeDurability = { readonly unsafeWithoutFsync: true; readonly reason: string };

/** PostgreSQL's settings for a private cluster: durable, modest, silent about data, reachable by its socket alone. */
export function clusterSettings(unsafe: UnsafeDurability | undefined): Record<string, string> {
  const durability = unsafe === undefined ? 'on' : 'off';
  return {
    listen_addresses: '',
    port: '5432',
    unix_socket_permissions: '0700',
    password_encryption: 'scram-sha-256',
    shared_buffers: '64MB',
    max_connections: unsafe === undefined ? '60' : '200',
    max_wal_size: unsafe === undefined ? '512MB' : '128MB',
    fsync: durability,
    full_page_writes: durability,
    synchronous_commit: durability,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Seven files, one a weekday, so that the log cannot fill the disk.
    logging_collector: 'on',
    log_directory: 'log',
    log_filename: 'postgresql-%a.log',
    log_truncate_on_rotation: 'on',
    log_rotation_age: '1d',
    log_rotation_size: '0',
    // DETAIL lines and failed statements quote the values of rows: personal data have no place in a log.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
  };
}
