import { page } from './markdown.ts';
import { notificationPage } from './notification-page.ts';
import { licencesPage, measuresPage, minimumWagesPage, officesPage, penaltiesPage } from './record-pages.ts';
import { statusesPage } from './statuses-page.ts';
import { workPermissionPage } from './work-permission-page.ts';

const PAGES: readonly (readonly [name: string, title: string, write: () => string])[] = [
  ['statuses.md', 'Statuses of residence by date 在留資格', statusesPage],
  ['work-permission.md', 'May this person do this job on this day? 就労の可否', workPermissionPage],
  ['notifications.md', 'Notices of employment: duty, routes, time limits 届出', notificationPage],
  ['penalties.md', 'Penalties by the day of the act 罰則', penaltiesPage],
  ['licences.md', 'Licences and competent authorities 許可と所管', licencesPage],
  ['offices.md', 'Offices and jurisdiction 官署と管轄', officesPage],
  ['measures.md', 'Measures and their revisions 対策の項目', measuresPage],
  ['minimum-wages.md', 'Minimum wages by prefecture and date 最低賃金', minimumWagesPage],
];

/** Pages of the folder that other packages write. */
export const pagesOfOthers: readonly (readonly [name: string, title: string])[] = [
  ['rules.md', 'The questions that records may raise 確認の規則'],
];

/** Where the pages stand. */
export const lawDocsFolder = new URL('../../../../../docs/law/', import.meta.url);

/** Every page of docs/law by its file name. */
export function lawDocs(): ReadonlyMap<string, string> {
  return new Map([['README.md', overview()], ...PAGES.map(([name, , write]) => [name, write()] as const)]);
}

function overview(): string {
  return page('The law as tables 法令の表', [
    'Every statement cites where it was found. “Not verified” means that nobody has compared it with the official text. `npx renkei law explain FACTS.json` prints a decision with its grounds; `--example` prints a file to start from. 各記述には出所があり、「未確認」は原文と照らしていないことを示します。',
    [...PAGES, ...pagesOfOthers].map(([name, title]) => `- [${title}](${name})`).join('\n'),
  ]);
}
