/** As much of a pino logger as this folder uses. Fields never hold secrets or personal data. */
export type DatabaseLog = {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
};

/** For tests and for callers that want no words. */
export const silentLog: DatabaseLog = { info: () => undefined, warn: () => undefined };
