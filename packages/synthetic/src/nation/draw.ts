/**
 * A stream of pseudo-random numbers: sfc32 (Chris Doty-Humphrey, PractRand; public domain). Every person, employer and
 * purpose has a stream of its own, so that one more resident changes nothing of those before.
 */
export class Draw {
  #a: number;
  #b: number;
  #c: number;
  #d = 1;

  /** `purpose` and `index` name the stream below the seed; all are whole numbers. */
  constructor(seed: number, purpose: number, index: number) {
    this.#a = mixed(seed ^ 0x9e3779b9);
    this.#b = mixed(purpose + Math.imul(this.#a, 0x85ebca6b));
    this.#c = mixed(index ^ Math.imul(this.#b, 0xc2b2ae35));
    for (let round = 0; round < 12; round += 1) this.#step();
  }

  /** At least 0, less than 1. */
  next(): number {
    return this.#step() / 4_294_967_296;
  }

  /** A whole number from `from` to `to`, both included; `from` where the range is empty. */
  between(from: number, to: number): number {
    return to <= from ? from : from + Math.floor(this.next() * (to - from + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly [T, ...T[]] | readonly T[]): T {
    const chosen = list[Math.floor(this.next() * list.length)];
    if (chosen === undefined) throw new Error('nothing to pick from');
    return chosen;
  }

  #step(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#d) | 0;
    this.#d = (this.#d + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }
}

/** Every bit of the answer hangs on every bit of the number (murmur3's last step). */
function mixed(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
