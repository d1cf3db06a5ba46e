/** A stretch of letters: in both texts, or in one of them only. */
export type Stretch = { readonly text: string; readonly same: boolean };

export type LetterDifference = { readonly left: readonly Stretch[]; readonly right: readonly Stretch[] };

/** Below this share of common letters, marks letter by letter say nothing: the whole value is marked. */
const leastShare = 0.3;

/** The letters by which two values differ, each side in its own order and complete: joined, a side is its value. */
export function letterDifference(left: string, right: string): LetterDifference {
  const a = Array.from(left);
  const b = Array.from(right);
  const kept = commonLetters(a, b);
  if (kept.length < leastShare * Math.max(a.length, b.length)) {
    return { left: stretches(a, new Set()), right: stretches(b, new Set()) };
  }
  return {
    left: stretches(a, new Set(kept.map(([i]) => i))),
    right: stretches(b, new Set(kept.map(([, j]) => j))),
  };
}

/** Places of a longest common subsequence, as pairs of indices. */
function commonLetters(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const lengths = lengthsOfCommonEnds(a, b);
  const at = (i: number, j: number) => lengths[i * (b.length + 1) + j] ?? 0;
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** For each pair of places, how many letters what follows has in common. */
function lengthsOfCommonEnds(a: readonly string[], b: readonly string[]): readonly number[] {
  const width = b.length + 1;
  const lengths = Array.from({ length: (a.length + 1) * width }, () => 0);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const longest =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
      lengths[i * width + j] = longest;
    }
  }
  return lengths;
}

function stretches(letters: readonly string[], kept: ReadonlySet<number>): readonly Stretch[] {
  const found: { text: string; same: boolean }[] = [];
  letters.forEach((letter, index) => {
    const same = kept.has(index);
    const last = found.at(-1);
    if (last?.same === same) last.text += letter;
    else found.push({ text: letter, same });
  });
  return found;
}
