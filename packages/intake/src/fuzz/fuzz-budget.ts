import { keepFile } from '../test-kit/keep-file.ts';

const { RENKEI_FUZZ_SECONDS, RENKEI_FUZZ_SEED } = process.env;

/** Some seconds in the normal tests; `RENKEI_FUZZ_SECONDS=3600` for a long run, from `RENKEI_FUZZ_SEED` on. */
const SECONDS = Number(RENKEI_FUZZ_SECONDS ?? 3);
const FIRST_SEED = Number(RENKEI_FUZZ_SEED ?? 1);

/** A file under test: its bytes and what was done to them. */
type Draft = { readonly bytes: Uint8Array; readonly done: readonly string[] };

/**
 * Runs a check with one seed after the other until the time is over. Where it fails, the file is kept and the message
 * says where, with the seed and what was done to the file. Tells how many files there were.
 */
export async function fuzz(
  draftOf: (seed: number) => Draft,
  check: (draft: Draft, seed: number) => Promise<unknown>,
): Promise<number> {
  const until = performance.now() + SECONDS * 1000;
  let seed = FIRST_SEED;
  for (; performance.now() < until; seed += 1) {
    const draft = draftOf(seed);
    try {
      await check(draft, seed);
    } catch (error) {
      const file = await keepFile(`fuzz-seed-${seed}.csv`, draft.bytes);
      throw new Error(`seed ${seed}, ${draft.done.join(' + ')}, kept as ${file}`, { cause: error });
    }
  }
  return seed - FIRST_SEED;
}
