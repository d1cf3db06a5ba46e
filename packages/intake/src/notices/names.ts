import type { NotificationRow } from '@renkei/contract/files';
import { foldKana } from '../text/fold-kana.ts';
import { foldVariants, hasVariant } from '../text/kanji-variants.ts';
import { fromZawgyi } from '../text/zawgyi.ts';

/** The name cells of a notice; blank where the form has no such column. */
export type NameCells = { readonly name: string; readonly nameKana: string; readonly nameLatin: string };

/** The names of a row. */
export type Names = Pick<
  NotificationRow,
  'name' | 'nameAsReceived' | 'nameKanjiFolded' | 'nameKana' | 'nameKanaFolded' | 'nameLatin'
>;

/** Reads the name cells of a notice. What was received stays beside what it was folded or converted to. */
export function readNames({ name, nameKana, nameLatin }: NameCells): Names {
  const names: { -readonly [Field in keyof Names]: Names[Field] } = {};
  const converted = fromZawgyi(name);
  const shown = converted ?? name;
  if (shown !== '') names.name = shown;
  if (converted !== undefined) names.nameAsReceived = name;
  if (hasVariant(name)) names.nameKanjiFolded = foldVariants(name);
  if (nameKana !== '') names.nameKana = nameKana;
  const kanaFolded = foldKana(nameKana);
  if (kanaFolded !== '') names.nameKanaFolded = kanaFolded;
  if (nameLatin !== '') names.nameLatin = nameLatin;
  return names;
}

/** Form No. 3 has one cell for a name in Latin letters or kanji; with both in it, it is both. */
export function splitName(written: string): Pick<NameCells, 'name' | 'nameLatin'> {
  const folded = written.normalize('NFKC');
  const isLatin = /\p{Script=Latin}/u.test(folded);
  const isOther = /(?!\p{Script=Latin})\p{L}/u.test(folded);
  return { name: isLatin && !isOther ? '' : written, nameLatin: isLatin ? written : '' };
}
