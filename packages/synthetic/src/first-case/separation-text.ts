import { plainDate } from '@renkei/kernel';
import { cardOn } from './card.ts';
import { csvText } from './csv-text.ts';
import { establishmentOf, type FilledFile } from './place-notices.ts';

const header =
  'separation_id,establishment_number,insured_number,card_number,birth_date,separated_on,recorded_on';

/** separations.csv: reported for the establishment of the notice, by insured number or by card and birth date. */
export function separationsText(files: readonly FilledFile[]): string {
  const rows = files.flatMap(({ file, rows }) =>
    rows.flatMap((row) => {
      if (!('notice' in row) || row.notice.instance.separated === undefined) return [];
      const { instance, resident } = row.notice;
      const { on, recorded, by } = row.notice.instance.separated;
      const card = cardOn(resident.cards, plainDate(instance.hired)).number;
      const who = by === 'card-and-birth' ? ['', card, resident.birth] : [resident.insured.join('-'), '', ''];
      return [
        [
          `L${resident.id.slice(1)}-1`,
          establishmentOf(row.notice, file.employer).number,
          ...who,
          on,
          recorded,
        ],
      ];
    }),
  );
  return csvText(header.split(','), rows.toSorted(byFirstCell));
}

function byFirstCell(a: readonly string[], b: readonly string[]): number {
  return (a[0] ?? '') < (b[0] ?? '') ? -1 : 1;
}
