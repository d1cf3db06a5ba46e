import type { Evidence } from '@renkei/detection';
import { parsePlainDate } from '@renkei/kernel';
import { type Bilingual, dayInWords, findStatus } from '@renkei/law';

const words: Readonly<Record<string, Bilingual>> = {
  '20': { ja: '変更の申請（入管法20条）', en: 'application to change (ICRRA 20)' },
  '21': { ja: '更新の申請（入管法21条）', en: 'application to extend (ICRRA 21)' },
  window: { ja: '窓口', en: 'at a window' },
  online: { ja: 'オンライン', en: 'online' },
  pending: { ja: '審査中', en: 'pending' },
  granted: { ja: '許可', en: 'granted' },
  refused: { ja: '不許可', en: 'refused' },
  withdrawn: { ja: '取下げ', en: 'withdrawn' },
  departure: { ja: '出国', en: 'departure' },
  entry: { ja: '入国', en: 'entry' },
  yes: { ja: '就労できる', en: 'may work' },
  no: { ja: '就労できない', en: 'may not work' },
};

/** The value of a fact as an officer reads it: words for codes, days written out. What is neither stays letter for letter. */
export function evidenceInWords({ value }: Evidence): Bilingual {
  const parts = value.split(/[ –]/).filter((part) => part !== '');
  const said = parts.map(inWords);
  return { ja: said.map(({ ja }) => ja).join('・'), en: said.map(({ en }) => en).join(', ') };
}

function inWords(part: string): Bilingual {
  const day = parsePlainDate(part);
  if (day.ok) return dayInWords(day.value);
  const status = findStatus(part);
  return status === undefined ? (words[part] ?? { ja: part, en: part }) : { ja: status.ja, en: status.en };
}
