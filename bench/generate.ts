import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Figures } from './bench.ts';
import { measure, round } from './measure.ts';

const AS_OF = '2026-10-31';
const DEFAULT_RESIDENTS = 100_000;

/**
 * `renkei generate`, cold, and `renkei detect` over what it wrote, judged by the truth of that very run: of the rules that
 * detection has, how many true questions it asks, and how many it asks that the truth does not hold, per 100,000
 * employments. `RENKEI_RESIDENTS` sets the size.
 */
export async function bench(): Promise<Figures> {
  const residents = Number(process.env['RENKEI_RESIDENTS'] ?? DEFAULT_RESIDENTS);
  const folder = await mkdtemp(join(tmpdir(), 'renkei-bench-'));
  try {
    const nation = join(folder, 'nation');
    const cli = 'packages/cli/src/main.ts';
    const size = ['--residents', String(residents), '--seed', '1', '--as-of', AS_OF];
    const made = await measure(process.execPath, [cli, 'generate', ...size, '--out', nation], process.cwd());
    if (made.code !== 0) throw new Error('renkei generate failed');
    const figures = {
      residents,
      generate_s: made.seconds,
      generate_peak_mib: made.peakMib,
      written_mib: round((await bytesBelow(nation)) / 1024 / 1024),
    };
    // Detection holds every row in memory until linkage is built for national size.
    if (residents > 500_000) return figures;
    const out = join(folder, 'answers.ndjson');
    const asked = await measure(
      process.execPath,
      [cli, 'detect', nation, '--as-of', AS_OF, '--out', out],
      process.cwd(),
    );
    if (asked.code !== 0) throw new Error('renkei detect failed');
    return {
      ...figures,
      detect_s: asked.seconds,
      detect_peak_mib: asked.peakMib,
      ...(await judged(join(nation, 'truth.csv'), out)),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function bytesBelow(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Findings of `stay-expired`, the one rule there is, against the truth by notification. */
async function judged(truth: string, answers: string): Promise<Figures> {
  const expected = new Set<string>();
  let employments = 0;
  for await (const line of linesOf(truth)) {
    const [notification = '', , , rules = ''] = line.split(',');
    if (notification === '' || notification === 'notification_id') continue;
    employments += 1;
    if (rules.split(';').includes('stay-expired')) expected.add(notification);
  }
  const asked = new Set<string>();
  let cannotSay = 0;
  for await (const line of linesOf(answers)) {
    const said: unknown = JSON.parse(line);
    const { answer, notificationId } = said as { answer: string; notificationId: string };
    if (answer === 'finding') asked.add(notificationId);
    else if (expected.has(notificationId)) cannotSay += 1;
  }
  const right = [...asked].filter((id) => expected.has(id)).length;
  return {
    employments,
    stay_expired_true: expected.size,
    stay_expired_asked: asked.size,
    stay_expired_right: right,
    stay_expired_true_but_cannot_say: cannotSay,
    stay_expired_false_per_100000: round(((asked.size - right) / employments) * 100_000),
  };
}

function linesOf(path: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity });
}
