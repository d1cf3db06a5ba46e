import type { Draw } from './draw.ts';

/** Things with weights, drawn by binary search in their running sum. */
export class Weighted<T> {
  readonly #things: readonly T[];
  readonly #sums: readonly number[];
  readonly #total: number;

  constructor(weighted: readonly (readonly [thing: T, weight: number])[]) {
    let sum = 0;
    this.#things = weighted.map(([thing]) => thing);
    this.#sums = weighted.map(([, weight]) => (sum += weight));
    this.#total = sum;
  }

  draw(draw: Draw): T {
    return this.at(draw.next());
  }

  /** The thing at a place from 0 to 1 of the whole weight. */
  at(place: number): T {
    const wanted = place * this.#total;
    let [low, high] = [0, this.#sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    const thing = this.#things[low];
    if (thing === undefined) throw new Error('nothing has a weight');
    return thing;
  }
}
