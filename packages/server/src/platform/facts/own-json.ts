/**
 * JSON that this node wrote itself, in the shape it wrote: typed rows of the importer, findings, events. The one place
 * where a type is asserted of stored data; what comes from outside is parsed with its schema instead.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller says what it wrote there
export function ownJson<T>(value: unknown): T {
  return value as T;
}
