import type { ImportFileView } from '@renkei/contract';
import { ProblemError } from '../../../http/problem-error.ts';
import type { HeldValue } from '../held-value.ts';
import type { ChosenFile } from './chosen-files.ts';
import { type FileSending, type Sending, type SendingStage, withFile } from './sending.ts';

/** What the sender needs of the node and of the clock. Every call may throw `ProblemError`. */
export type SendingPorts = {
  /** Opens an import for so many files; its id. */
  readonly begin: (files: number) => Promise<string>;
  readonly resume: (importId: string) => Promise<void>;
  readonly put: (
    to: { readonly importId: string; readonly path: string },
    file: File,
    watch: { readonly onProgress: (bytes: number) => void; readonly signal: AbortSignal },
  ) => Promise<ImportFileView>;
  readonly store: (importId: string) => Promise<void>;
  readonly cancel: (importId: string) => Promise<void>;
  /** Resolves after so many milliseconds, or when `signal` aborts. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly now: () => number;
  /** Something is new at the node: what is shown of it should be read again. */
  readonly onNews: () => void;
};

/** At most this many files travel at once: more would only share one line, and the node reads each as it comes. */
const AT_ONCE = 2;
const PAUSES_MS = [5000, 10_000, 20_000, 60_000] as const;
/** Shown progress changes at most this often. */
const TICK_MS = 200;
/** Faults of one file; with any other one the rest would meet the same. */
const ofOneFile: readonly string[] = ['file.name-unknown', 'file.changed-on-disk'];

/** Sends the files of one import, two at a time; keeps trying while the node is away; then has them stored. */
export class Sender {
  readonly #ports: SendingPorts;
  readonly #held: HeldValue<Sending | null>;
  #sources: ReadonlyMap<string, File> = new Map();
  #stop = new AbortController();
  #wake = new AbortController();

  constructor(ports: SendingPorts, held: HeldValue<Sending | null>) {
    this.#ports = ports;
    this.#held = held;
  }

  /** `importId`: goes on with an import that stopped, instead of beginning one. */
  async start(chosen: readonly ChosenFile[], importId: string | null = null): Promise<void> {
    if (this.#held.get() !== null || chosen.length === 0) return;
    this.#sources = new Map(chosen.map(({ path, file }) => [path, file]));
    this.#stop = new AbortController();
    this.#held.set({
      importId,
      stage: 'beginning',
      files: chosen.map(asWaiting),
      retryAt: null,
      fault: null,
    });
    const { signal } = this.#stop;
    await this.#run(async () => {
      if (importId !== null) await this.#untilReached(async () => this.#ports.resume(importId));
      const id = importId ?? (await this.#untilReached(async () => this.#ports.begin(chosen.length)));
      // Left while the node was opening it: nothing of it may stand.
      if (signal.aborted) return this.#ports.cancel(id);
      this.#set({ importId: id });
      this.#ports.onNews();
      return this.#sendAll(id);
    });
  }

  /** Does not wait for the next try. */
  tryNow(): void {
    this.#wake.abort();
  }

  /** Tries what was kept back once more. */
  async goOn(): Promise<void> {
    const before = this.#held.get();
    if (before === null || before.stage !== 'held') return;
    const { importId, files } = before;
    const again = files.map((file) =>
      file.state === 'arrived' || file.state === 'refused' ? file : { ...file, ...fresh },
    );
    this.#set({ files: again, fault: null, stage: 'sending' });
    await this.#run(async () => {
      const id = importId ?? (await this.#untilReached(async () => this.#ports.begin(files.length)));
      this.#set({ importId: id });
      return this.#sendAll(id);
    });
  }

  /** Has stored what arrived, without the files kept back. */
  async storeArrived(): Promise<void> {
    const id = this.#held.get()?.importId ?? null;
    if (id !== null) await this.#run(async () => this.#store(id));
  }

  /** Nothing of the import stands. */
  async cancel(): Promise<void> {
    const id = this.#held.get()?.importId ?? null;
    this.#stop.abort();
    this.#wake.abort();
    this.#held.set(null);
    if (id !== null) await this.#ports.cancel(id).finally(() => this.#ports.onNews());
  }

  async #run(work: () => Promise<void>): Promise<void> {
    const { signal } = this.#stop;
    try {
      await work();
    } catch (fault) {
      if (!signal.aborted) this.#set({ stage: 'held', fault: asError(fault), retryAt: null });
    }
    this.#ports.onNews();
  }

  async #sendAll(importId: string): Promise<void> {
    this.#set({ stage: 'sending' });
    const { signal } = this.#stop;
    await Promise.all(Array.from({ length: AT_ONCE }, async () => this.#lane(importId)));
    if (signal.aborted) return;
    const files = this.#held.get()?.files ?? [];
    if (files.some(({ state }) => state !== 'arrived' && state !== 'refused')) this.#set({ stage: 'held' });
    else await this.#store(importId);
  }

  async #lane(importId: string): Promise<void> {
    for (let path = this.#next(); path !== undefined; path = this.#next()) {
      const halts = await this.#sendOne(importId, path);
      if (halts) return;
    }
  }

  #next(): string | undefined {
    const sending = this.#held.get();
    const mayGoOn =
      sending !== null && sending.files.every(({ fault }) => fault === null || isOfOneFile(fault));
    const path = mayGoOn ? sending.files.find(({ state }) => state === 'waiting')?.path : undefined;
    if (path !== undefined) this.#change(path, { state: 'sending' });
    return path;
  }

  /** True where the rest need not be tried. */
  async #sendOne(importId: string, path: string): Promise<boolean> {
    const { signal } = this.#stop;
    const file = this.#sources.get(path);
    if (file === undefined) throw new Error(`no file was chosen for ${path}`);
    try {
      const onProgress = this.#ticking(path);
      const view = await this.#untilReached(async () =>
        this.#ports.put({ importId, path }, file, { onProgress, signal }),
      );
      const state = view.state === 'refused' ? 'refused' : 'arrived';
      this.#change(path, { state, view, sent: file.size });
      return false;
    } catch (fault) {
      if (!signal.aborted) this.#change(path, { state: 'kept-back', sent: 0, fault: asError(fault) });
      return signal.aborted || !isOfOneFile(fault);
    }
  }

  async #store(importId: string): Promise<void> {
    const { signal } = this.#stop;
    this.#set({ stage: 'storing', fault: null });
    await this.#untilReached(async () => this.#ports.store(importId)).catch((fault: unknown) => {
      // The answer to an earlier try was lost, or another window told the node before: the list says what it came to.
      if (!(fault instanceof ProblemError && fault.code === 'import.too-late')) throw fault;
    });
    if (!signal.aborted) this.#held.set(null);
  }

  /** Repeats what did not reach the node until it does, waiting longer each time. */
  async #untilReached<T>(run: () => Promise<T>): Promise<T> {
    const { signal } = this.#stop;
    for (let tries = 0; ; tries += 1) {
      try {
        const answer = await run();
        if (!signal.aborted) this.#reached();
        return answer;
      } catch (fault) {
        if (signal.aborted || !isAway(fault)) throw fault;
        await this.#pause(PAUSES_MS[Math.min(tries, PAUSES_MS.length - 1)] ?? TICK_MS);
        if (signal.aborted) throw fault;
      }
    }
  }

  async #pause(ms: number): Promise<void> {
    if (this.#wake.signal.aborted) this.#wake = new AbortController();
    this.#set({ stage: 'away', retryAt: this.#ports.now() + ms });
    await this.#ports.wait(ms, this.#wake.signal);
  }

  #reached(): void {
    const sending = this.#held.get();
    if (sending?.stage === 'away') this.#set({ stage: 'sending', retryAt: null });
  }

  #ticking(path: string): (bytes: number) => void {
    let last = -TICK_MS;
    return (bytes) => {
      const now = this.#ports.now();
      if (now - last < TICK_MS) return;
      last = now;
      this.#reached();
      this.#change(path, { sent: bytes });
    };
  }

  #set(change: Partial<Omit<Sending, 'stage'>> & { readonly stage?: SendingStage }): void {
    const sending = this.#held.get();
    if (sending !== null) this.#held.set({ ...sending, ...change });
  }

  #change(path: string, change: Partial<FileSending>): void {
    const sending = this.#held.get();
    if (sending !== null) this.#held.set(withFile(sending, path, change));
  }
}

const fresh = { state: 'waiting', sent: 0, fault: null } as const;

function asWaiting({ path, register, file }: ChosenFile): FileSending {
  return { path, register, bytes: file.size, view: null, ...fresh };
}

/** No answer came, or the node has not yet noticed that the connection before it broke. */
function isAway(fault: unknown): boolean {
  return fault instanceof ProblemError && (fault.status === 0 || fault.code === 'import.busy');
}

function isOfOneFile(fault: unknown): boolean {
  return fault instanceof ProblemError && ofOneFile.includes(fault.code);
}

function asError(fault: unknown): Error {
  return fault instanceof Error ? fault : new Error(String(fault));
}
