import type { Bilingual } from '@renkei/law';
import { z } from 'zod';
import { cardNumber, day, establishmentNumber, insuredNumber, oneOf, text } from './cell.ts';

/** Days of a row that may be written in an era. */
export const eraDays = ['birthDate', 'hiredOn'] as const;
export type EraDay = (typeof eraDays)[number];

/** One acquisition notice of an e-Gov file, form 10101, without its individual number. */
export const NotificationRow = z.strictObject({
  /** Establishment number of the head, ＦＤ通番, 作成年月日 as yyyymmdd and number of the data row from 1, with `/`. */
  notificationId: text,
  form: z.literal('10101'),
  /** Of the row; where the row leaves it blank, of the file's head. */
  establishmentNumber,
  insuredNumber: z.exactOptional(insuredNumber),
  name: z.exactOptional(text),
  /** As received, half width or full. */
  nameKana: z.exactOptional(text),
  /** The same in full width (NFKC), for reading and comparing. */
  nameKanaFolded: z.exactOptional(text),
  nameLatin: z.exactOptional(text),
  sex: z.exactOptional(oneOf(['male', 'female'])),
  birthDate: day,
  hiredOn: day,
  /** Days that lie outside the era they are written in, such as 平成35年; they are converted all the same. */
  outsideEra: z.array(z.enum(eraDays)),
  statusAsWritten: z.exactOptional(text),
  stayUntilAsWritten: z.exactOptional(day),
  permissionAsWritten: z.exactOptional(z.boolean()),
  /** 1: works mainly elsewhere, as dispatched or contract worker. 2: other. */
  dispatchCode: z.exactOptional(oneOf(['1', '2'])),
  /** Hours and minutes, `38:45`. */
  weeklyHours: z.exactOptional(text),
  nationalityAsWritten: z.exactOptional(text),
  /** Absent where nothing readable stands there; then see `cardNumberAsWritten`. */
  cardNumber: z.exactOptional(cardNumber),
  cardNumberAsWritten: z.exactOptional(text),
  employerName: z.exactOptional(text),
  employerAddress: z.exactOptional(text),
  /** 作成年月日 of the file. */
  recordedOn: day,
});
export type NotificationRow = z.infer<typeof NotificationRow>;

/** Titles of the page of the format. */
export const notificationsTitle: Bilingual = {
  ja: '雇用保険被保険者資格取得届(e-Gov、帳票種別10101)',
  en: 'Employment-insurance acquisition notices (e-Gov, form 10101)',
};
