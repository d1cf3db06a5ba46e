import { readFileSync } from 'node:fs';

export const languages = ['ja', 'en'] as const;
export type Language = (typeof languages)[number];

const areas = ['common', 'finding', 'imports', 'problem', 'queue', 'shell', 'work'];

/** The catalogues as they stand in the files: what a reader must find on the page. */
export function textsOf(language: Language): (id: string) => string {
  const texts = new Map<string, string>();
  for (const area of areas) {
    const file = new URL(`../../packages/web/src/texts/${language}/${area}.json`, import.meta.url);
    const entries: unknown = JSON.parse(readFileSync(file, 'utf8'));
    for (const [id, text] of Object.entries(Object(entries))) texts.set(id, String(text));
  }
  return (id) => {
    const text = texts.get(id);
    if (text === undefined) throw new Error(`no text ${id} in ${language}`);
    return text;
  };
}

export function localeOf(language: Language): string {
  return language === 'ja' ? 'ja-JP' : 'en-GB';
}
