import { readCaseTable } from './case-table.ts';

/** A case as it stands in `cases/*.csv`: written by hand from the law. `facts` already holds those of the case it is like. */
export type LawCase = {
  readonly id: string;
  readonly answer: string;
  readonly missing: readonly string[];
  /** Words that must stand in a ground, in either language, between ` + `; blank where the answer says it all. */
  readonly says: string;
  readonly like: string;
  readonly written: string;
  readonly facts: ReadonlyMap<string, string>;
  /** Id of a citation that must stand among the grounds that decided. */
  readonly article: string;
  readonly ja: string;
  readonly en: string;
};

const FOLDER = new URL('../../../cases/', import.meta.url);
const HEAD = 'id,answer,missing,says,like,facts,article,ja,en';

/** The cases of an area, in the order of the file. A case may be like an earlier one only. */
export function readCases(area: string): readonly LawCase[] {
  return readCaseTable(new URL(`${area}.csv`, FOLDER), HEAD, caseOf);
}

function caseOf(cells: readonly string[], earlier: ReadonlyMap<string, LawCase>): LawCase {
  const [id = '', answer = '', missing = '', says = '', like = ''] = cells;
  const [written = '', article = '', ja = '', en = ''] = cells.slice(5);
  const model = earlier.get(like)?.facts;
  if (like !== '' && model === undefined) throw new Error(`${id}: no earlier case ${like}`);
  const facts = new Map(model);
  for (const [name, value] of pairsOf(written)) {
    if (value === '-') facts.delete(name);
    else facts.set(name, value);
  }
  return { id, answer, missing: words(missing), says, like, written, facts, article, ja, en };
}

function pairsOf(written: string): readonly (readonly [string, string])[] {
  return words(written).map((pair) => {
    const [name = '', value = ''] = pair.split('=');
    if (name === '' || value === '') throw new Error(`"${pair}" is no fact`);
    return [name, value];
  });
}

function words(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}
