import { form3Columns, form3Title, notificationColumns, notificationsTitle } from '@renkei/contract/files';
import { noticeSchema } from './table-schema.ts';

const FORM_3_ABOUT = {
  ja: '1行は1件の雇入れまたは離職です。列の並びは私たちの読みで、未確認です。',
  en: 'One row is one hire or one leaving. The layout is our own reading, unverified.',
};
const ACQUISITION_ABOUT = {
  ja: '9行目の列名と、その後の行です。1〜8行目は先頭部です。個人番号の列は読み込むときに消します。',
  en: 'The names of line 9 and the rows after it; lines 1 to 8 are the head. The column of the individual number is blanked while it is read.',
};

/** The schemas of what employers write, by file name. */
export function noticeSchemas(): readonly (readonly [string, string])[] {
  const acquisition = notificationColumns.map(({ name, en, need }) => ({
    name,
    en,
    isRequired: need === 'required',
  }));
  const form3 = form3Columns.map(({ name, en, need }) => ({ name, en, isRequired: need === 'always' }));
  return [
    ['schema/notifications.json', noticeSchema(notificationsTitle, ACQUISITION_ABOUT, acquisition)],
    ['schema/form-3.json', noticeSchema(form3Title, FORM_3_ABOUT, form3)],
  ];
}
