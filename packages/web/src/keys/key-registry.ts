import {
  isComposing,
  type KeyBinding,
  type KeyPlace,
  mayAct,
  nameOf,
  type PressedKey,
} from './key-binding.ts';

const SEQUENCE_MS = 1500;

let layers: readonly (readonly KeyBinding[])[] = [];
let started: { first: string; at: number } | null = null;

/** Adds bindings; later ones win. Returns how to take them away. */
export function addBindings(bindings: readonly KeyBinding[]): () => void {
  layers = [...layers, bindings];
  return () => {
    layers = layers.filter((layer) => layer !== bindings);
  };
}

/** What works now, for the list behind `?`; the newest of equal keys. */
export function currentBindings(): readonly KeyBinding[] {
  const byKeys = new Map(layers.flat().map((binding) => [binding.keys, binding]));
  return [...byKeys.values()];
}

/** Runs what this key means here; true where it meant something and the browser should not also act on it. */
export function press(event: PressedKey, place: KeyPlace, singleKeysOn: boolean, now: number): boolean {
  if (isComposing(event)) return false;
  const name = nameOf(event);
  if (name === undefined || !mayAct(name, place, singleKeysOn)) return false;
  const before = started !== null && now - started.at < SEQUENCE_MS ? started.first : undefined;
  started = null;
  const found = find(before === undefined ? name : `${before} ${name}`) ?? find(name);
  if (found !== undefined) {
    found.run();
    return true;
  }
  if (layers.flat().some(({ keys }) => keys.startsWith(`${name} `))) started = { first: name, at: now };
  return false;
}

function find(keys: string): KeyBinding | undefined {
  return layers
    .flat()
    .toReversed()
    .find((binding) => binding.keys.toLowerCase() === keys.toLowerCase());
}
