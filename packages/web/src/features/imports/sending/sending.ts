import type { ImportFileView } from '@renkei/contract';

/** `kept-back`: the node did not take it; `fault` says why. `refused`: it arrived, and nothing of it was kept. */
export type FileState = 'waiting' | 'sending' | 'arrived' | 'refused' | 'kept-back';

export type FileSending = {
  readonly path: string;
  readonly register: string;
  readonly bytes: number;
  /** Bytes that have left this browser. */
  readonly sent: number;
  readonly state: FileState;
  readonly view: ImportFileView | null;
  readonly fault: Error | null;
};

/**
 * `away`: the node is not reached; tried again at `retryAt`. `held`: not everything arrived, and somebody decides how to
 * go on. `storing`: everything arrived and the node is told so.
 */
export type SendingStage = 'beginning' | 'sending' | 'away' | 'held' | 'storing';

/** Files on their way to the node, from this window. */
export type Sending = {
  /** Null until the node has opened an import for them. */
  readonly importId: string | null;
  readonly stage: SendingStage;
  readonly files: readonly FileSending[];
  /** Milliseconds since 1970. */
  readonly retryAt: number | null;
  readonly fault: Error | null;
};

export type SendingTotals = {
  readonly files: number;
  readonly arrived: number;
  readonly bytes: number;
  readonly sent: number;
  readonly keptBack: number;
};

export function totalsOf({ files }: Pick<Sending, 'files'>): SendingTotals {
  const count = (...states: readonly FileState[]): number =>
    files.filter(({ state }) => states.includes(state)).length;
  return {
    files: files.length,
    arrived: count('arrived', 'refused'),
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    sent: files.reduce((sum, { sent }) => sum + sent, 0),
    keptBack: count('kept-back'),
  };
}

/** The same sending with one file changed. */
export function withFile(sending: Sending, path: string, change: Partial<FileSending>): Sending {
  return {
    ...sending,
    files: sending.files.map((file) => (file.path === path ? { ...file, ...change } : file)),
  };
}
