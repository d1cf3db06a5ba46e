import type { Bilingual } from '@renkei/law';
import { z } from 'zod';
import { cardNumber, corporateNumber, day, establishmentNumber, insuredNumber, oneOf, text } from './cell.ts';

/** Days of a row that may be written in an era. */
export const eraDays = ['birthDate', 'hiredOn'] as const;
export type EraDay = (typeof eraDays)[number];

/** `10101`: acquisition notice of an e-Gov file. `3`: a hire in Form No. 3 様式第3号, for who is not insured. */
const noticeForms = ['10101', '3'] as const;

/** One notice of a hire, without its individual number. */
export const NotificationRow = z.strictObject({
  /** `<employerKey>/<day of hire yyyymmdd>/<twelve letters of who>`: what the notice says, not where it stood (ADR 0015). */
  notificationId: text,
  form: z.enum(noticeForms),
  /** Establishment number; where there is none, corporate number; else `n-` and a hash of the employer's name and address. */
  employerKey: text,
  /** Of the row; where the row leaves it blank, of the file's head. */
  establishmentNumber: z.exactOptional(establishmentNumber),
  corporateNumber: z.exactOptional(corporateNumber),
  insuredNumber: z.exactOptional(insuredNumber),
  name: z.exactOptional(text),
  /** The name as it came, where it was written for the Burmese font Zawgyi and `name` is its Unicode form. */
  nameAsReceived: z.exactOptional(text),
  /** The name with variants of kanji in their common form, where it has any: for comparing. */
  nameKanjiFolded: z.exactOptional(text),
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
  /** Only a name that the table of statuses knows, without what stood in brackets (S8). */
  statusAsWritten: z.exactOptional(text),
  /** Slug of that status in the table of law. */
  statusSlug: z.exactOptional(text),
  /** Field 分野 of a specified skilled worker, and nothing else. */
  statusDetail: z.exactOptional(text),
  /** Something stood there that is no status of the table; its words are not kept. */
  statusNotRecognised: z.exactOptional(z.literal(true)),
  stayUntilAsWritten: z.exactOptional(day),
  permissionAsWritten: z.exactOptional(z.boolean()),
  /** 1: works mainly elsewhere, as dispatched or contract worker. 2: other. */
  dispatchCode: z.exactOptional(oneOf(['1', '2'])),
  /** Hours and minutes, `38:45`. */
  weeklyHours: z.exactOptional(text),
  /** How the wage is paid: 1 monthly, 2 weekly, 3 daily, 4 hourly, 5 other. */
  wageForm: z.exactOptional(oneOf(['1', '2', '3', '4', '5'])),
  /** Thousand yen a month, however it is paid. Only for what is owed to the worker; a node of immigration keeps neither. */
  monthlyWage: z.exactOptional(z.number().int().min(0)),
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
