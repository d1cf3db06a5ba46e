import type { Stretch } from './letter-difference.ts';

/** Shown AB 12345678 CD: the gaps are space on the page and no letters, so that a copied number has none. */
const groupEnds = [2, 10];
const lettersOfCard = 12;

export type Piece = Stretch & { readonly gap: boolean };

/** Cuts the stretches of a card number where its groups begin. A value of another length is left as it was written. */
export function cardPieces(stretches: readonly Stretch[]): readonly Piece[] {
  const length = stretches.reduce((sum, { text }) => sum + text.length, 0);
  if (length !== lettersOfCard) return stretches.map((stretch) => ({ ...stretch, gap: false }));
  let at = 0;
  return stretches.flatMap(({ text, same }) => {
    const from = at;
    at += text.length;
    const cuts = groupEnds.filter((end) => end > from && end < at);
    const starts = [from, ...cuts];
    return starts.map((start, index) => ({
      text: text.slice(start - from, (starts[index + 1] ?? at) - from),
      same,
      gap: groupEnds.includes(start),
    }));
  });
}
