type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out what is undefined, so that an absent value has no key. */
export function present<T extends object>(fields: T): Present<T> {
  const kept: Present<T> = {};
  for (const key in fields) {
    const value = fields[key];
    if (isDefined(value)) kept[key] = value;
  }
  return kept;
}

/** Undefined for an empty text. */
export function filled(text: string): string | undefined {
  return text === '' ? undefined : text;
}

function isDefined<T>(value: T): value is Exclude<T, undefined> {
  return value !== undefined;
}
