import pino, { type Logger } from 'pino';

/** The node's log: structured lines on standard error. It never receives a body, a name, a number or a token. */
export type NodeLog = Pick<Logger, 'info' | 'warn' | 'error'>;

export function openLog(level: 'silent' | 'warn' | 'info'): NodeLog {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: true }));
}
