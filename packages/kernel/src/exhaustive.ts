/** Closes a switch over a union: a new member fails to compile, and fails loudly if data brings one anyway. */
export function assertNever(value: never): never {
  throw new Error(`unexpected member: ${JSON.stringify(value)}`);
}
