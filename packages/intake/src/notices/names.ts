import type { NotificationRow } from '@renkei/contract/files';
import { filled, present } from './present.ts';

/** The name cells of a notice; blank where the form has no such column. */
export type NameCells = { readonly name: string; readonly nameKana: string; readonly nameLatin: string };

/** The names of a row. */
export type Names = Pick<NotificationRow, 'name' | 'nameKana' | 'nameKanaFolded' | 'nameLatin'>;

/** Reads the name cells of a notice. */
export function readNames({ name, nameKana, nameLatin }: NameCells): Names {
  return present({
    name: filled(name),
    nameKana: filled(nameKana),
    nameKanaFolded: filled(nameKana.normalize('NFKC')),
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
