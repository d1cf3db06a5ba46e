/** Attributes of every element of this name, whatever its prefix. Good for parts that spreadsheet programs write. */
export function elements(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(String.raw`<(?:\w+:)?${name}(\s[^>]*?)?/?>`, 'gu'))].map(
    ([, attributes = '']) => attributes,
  );
}

/** The value of an attribute by its local name. */
export function attributeOf(attributes: string, name: string): string | undefined {
  return new RegExp(String.raw`(?:^|\s|:)${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`, 'u')
    .exec(attributes)
    ?.slice(1)
    .find((value) => value !== undefined);
}
