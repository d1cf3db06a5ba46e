/** Attributes of every element of this name, whatever its prefix. Good for parts that spreadsheet programs write. */
export function elements(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(String.raw`<(?:\w+:)?${name}(\s[^>]*?)?/?>`, 'gu'))].map(
    ([, attributes = '']) => attributes,
  );
}

const patterns = new Map<string, RegExp>();

/** The value of an attribute by its local name. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const match = patternOf(name).exec(attributes);
  return match?.[1] ?? match?.[2];
}

/** Made once for each name: a large sheet has millions of attributes. */
function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known !== undefined) return known;
  const made = new RegExp(String.raw`(?:^|\s|:)${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`, 'u');
  patterns.set(name, made);
  return made;
}
