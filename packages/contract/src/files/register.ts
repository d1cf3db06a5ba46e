/** The registers of records, one kind of file each, in the order in which a directory is read. */
const recordRegisters = [
  'residents',
  'cards',
  'stays',
  'permissions',
  'designations',
  'affiliations',
  'plans',
  'trainee-notices',
  'own-notices',
  'departures',
  'deaths',
  'employers',
  'establishments',
  'licences',
  'guidance',
  'separations',
] as const;

/** The registers read from tables, in the order in which a directory is read; notifications come last. */
export const tableRegisters = [...recordRegisters, 'coverage'] as const;
export type TableRegister = (typeof tableRegisters)[number];

/** The registers whose completeness `coverage.csv` states. */
export const coveredRegisters = [...recordRegisters, 'notifications'] as const;
export type CoveredRegister = (typeof coveredRegisters)[number];

/** The registers of which a row that was not kept leaves somebody's, or everybody's, records incomplete. */
export type UnreadRegister = Exclude<(typeof recordRegisters)[number], 'separations'>;

/** Every register of a directory. */
export type Register = TableRegister | 'notifications';
