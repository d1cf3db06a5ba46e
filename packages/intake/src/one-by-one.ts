/**
 * The members of batches, one by one. By hand, because an asynchronous generator waits several times for each member, which
 * costs about as much as to read it. A consumer that leaves early ends the batches too.
 */
export function oneByOne<T>(batches: AsyncGenerator<readonly T[]>): AsyncGenerator<T> {
  return new OneByOne(batches);
}

/** Each member as a batch of its own: for what has few. */
export async function* singly<T>(members: AsyncGenerator<T>): AsyncGenerator<readonly T[]> {
  for await (const member of members) yield [member];
}

type Next<T> = IteratorResult<T, undefined>;

class OneByOne<T> implements AsyncGenerator<T, undefined> {
  readonly #batches: AsyncGenerator<readonly T[]>;
  #members: Iterator<T, undefined> = noMembers();
  #filling: Promise<Next<T>> | undefined;

  constructor(batches: AsyncGenerator<readonly T[]>) {
    this.#batches = batches;
  }

  next(): Promise<Next<T>> {
    // Who asks again before the answer is there gets the member after it.
    if (this.#filling !== undefined) return this.#filling.then(() => this.next());
    const next = this.#members.next();
    return next.done === true ? this.#fill() : Promise.resolve(next);
  }

  async return(): Promise<Next<T>> {
    this.#members = noMembers();
    await this.#batches.return(undefined);
    return { done: true, value: undefined };
  }

  async throw(error: unknown): Promise<Next<T>> {
    this.#members = noMembers();
    await this.#batches.throw(error);
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  #fill(): Promise<Next<T>> {
    this.#filling = this.#firstOfNext().finally(() => (this.#filling = undefined));
    return this.#filling;
  }

  async #firstOfNext(): Promise<Next<T>> {
    for (;;) {
      const batch = await this.#batches.next();
      if (batch.done === true) return { done: true, value: undefined };
      this.#members = batch.value.values();
      const first = this.#members.next();
      if (first.done !== true) return first;
    }
  }
}

function noMembers<T>(): Iterator<T, undefined> {
  const none: T[] = [];
  return none.values();
}
