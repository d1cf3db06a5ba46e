import type { NotificationRow } from '@renkei/contract/files';
import { foldKana } from '../text/fold-kana.ts';
import { foldVariants, hasVariant } from '../text/kanji-variants.ts';
import { fromZawgyi } from '../text/zawgyi.ts';
import { filled, present } from './present.ts';

/** The name cells of a notice; blank where the form has no such column. */
export type NameCells = { readonly name: string; readonly nameKana: string; readonly nameLatin: string };

/** The names of a row. */
export type Names = Pick<
  NotificationRow,
  'name' | 'nameAsReceived' | 'nameKanjiFolded' | 'nameKana' | 'nameKanaFolded' | 'nameLatin'
>;

/** Reads the name cells of a notice. What was received stays beside what it was folded or converted to. */
export function readNames({ name, nameKana, nameLatin }: NameCells): Names {
  const converted = fromZawgyi(name);
  return present({
    name: filled(converted ?? name),
    nameAsReceived: converted === undefined ? undefined : name,
    nameKanjiFolded: hasVariant(name) ? foldVariants(name) : undefined,
    nameKana: filled(nameKana),
    nameKanaFolded: filled(foldKana(nameKana)),
    nameLatin: filled(nameLatin),
  });
}

/** Form No. 3 has one cell for a name in Latin letters or kanji; with both in it, it is both. */
export function splitName(written: string): Pick<NameCells, 'name' | 'nameLatin'> {
  const folded = written.normalize('NFKC');
  const isLatin = /\p{Script=Latin}/u.test(folded);
  const isOther = /(?!\p{Script=Latin})\p{L}/u.test(folded);
  return { name: isLatin && !isOther ? '' : written, nameLatin: isLatin ? written : '' };
}
