import { page } from './markdown.ts';
import { statusesPage } from './statuses-page.ts';
import { workPermissionPage } from './work-permission-page.ts';

const PAGES: readonly (readonly [name: string, title: string, write: () => string])[] = [
  ['statuses.md', 'Statuses of residence by date 在留資格', statusesPage],
  ['work-permission.md', 'May this person do this job on this day? 就労の可否', workPermissionPage],
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
    PAGES.map(([name, title]) => `- [${title}](${name})`).join('\n'),
  ]);
}
