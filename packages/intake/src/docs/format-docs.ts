import { registerFiles, tableRegisters } from '@renkei/contract/files';
import { form3Page } from './form-3-page.ts';
import { badRowsPage, individualNumbersPage, overviewPage } from './general-pages.ts';
import { noticeSchemas } from './notice-schemas.ts';
import { notificationsPage } from './notifications-page.ts';
import { registerPage } from './register-page.ts';
import { tableSchema } from './table-schema.ts';

/** Every page of docs/formats by its file name, and the schemas below it. */
export function formatDocs(): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', overviewPage()],
    ...tableRegisters.map((register) => [`${register}.md`, registerPage(registerFiles[register])] as const),
    ...tableRegisters.map(
      (register) => [`schema/${register}.json`, tableSchema(registerFiles[register])] as const,
    ),
    ...noticeSchemas(),
    ['notifications.md', notificationsPage()],
    ['form-3.md', form3Page()],
    ['bad-rows.md', badRowsPage()],
    ['individual-numbers.md', individualNumbersPage()],
  ]);
}

/** Where the pages stand. */
export const formatDocsFolder = new URL('../../../../docs/formats/', import.meta.url);
