import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const Opened = z.object({
  data: z.string(),
  host: z.string(),
  startedHere: z.boolean(),
  pid: z.number(),
  uid: z.number(),
});
export type Opened = z.infer<typeof Opened>;

/** Another process that holds a cluster. */
export type Holder = {
  /** What it found; rejects with its problem. */
  readonly opened: Promise<Opened>;
  /** Lets it close the cluster and says what came of it. */
  readonly close: () => Promise<string>;
  readonly kill: () => Promise<void>;
};

/** Opens the cluster of `dataDir` in a process of its own, as another user if given. */
export function holdInProcess(dataDir: string, user?: { uid: number; gid: number }): Holder {
  const script = fileURLToPath(new URL('./cluster-holder.ts', import.meta.url));
  const child: ChildProcessWithoutNullStreams = spawn(process.execPath, [script, dataDir], {
    cwd: '/',
    ...user,
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const exit = once(child, 'exit');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextLine = async (): Promise<unknown> => {
    const line = await lines.next();
    return line.done === true ? { problem: `the process ended: ${errors}` } : JSON.parse(line.value);
  };
  const opened = nextLine().then((said) => {
    const parsed = Opened.safeParse(said);
    if (parsed.success) return parsed.data;
    throw new Error(z.object({ problem: z.string() }).parse(said).problem);
  });
  const close = async (): Promise<string> => {
    child.stdin.end();
    const said = z.object({ closed: z.string() }).parse(await nextLine());
    await exit;
    return said.closed;
  };
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await exit;
  };
  return { opened, close, kill };
}
