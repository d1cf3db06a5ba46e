import { type Column, cellForms, type RegisterFile } from '@renkei/contract/files';
import { statusesOfResidence } from '@renkei/law';
import { listing, page, table } from './markdown.ts';

const NEEDS = {
  required: 'required 必須',
  optional: 'may be blank or left out 空欄可・列の省略可',
  conditional: 'depends on the row 行による',
} as const satisfies Record<Column['need'], string>;

/** The page of one register file. */
export function registerPage(contract: RegisterFile<unknown>): string {
  const { title, about, columns, key, file, register } = contract;
  const keyNames = columns.filter(({ field }) => key.includes(field)).map(({ name }) => name);
  return page(`${title.en} ${title.ja}: \`${file}\``, [
    about.en,
    about.ja,
    table(
      ['Column 列', 'Need', 'Written as 書き方', 'Meaning', '意味', 'Reading'],
      columns.map((column) => [
        `\`${column.name}\``,
        NEEDS[column.need],
        written(column),
        column.meaning.en,
        column.meaning.ja,
        column.verified ? 'ours to define' : 'unverified 未確認',
      ]),
    ),
    `The row is known by: ${keyNames.map((name) => `\`${name}\``).join(', ')}. 行を識別する列です。`,
    `As a Table Schema, for other programs ほかのソフト用: [schema/${register}.json](schema/${register}.json).`,
    'Example with synthetic data 合成データの例:',
    listing([columns.map(({ name }) => name).join(','), ...contract.examples]),
    ...(columns.some(({ form }) => form === 'status') ? [statuses()] : []),
  ]);
}

function written({ form, allowed }: Column): string {
  const text = `${cellForms[form].en} ${cellForms[form].ja}`;
  return allowed === undefined ? text : `${text}: ${allowed.join(', ')}`;
}

function statuses(): string {
  return [
    '## Statuses of residence 在留資格',
    table(
      ['Slug', '在留資格', 'Status'],
      statusesOfResidence.map(({ slug, ja, en }) => [`\`${slug}\``, ja, en]),
    ),
  ].join('\n\n');
}
