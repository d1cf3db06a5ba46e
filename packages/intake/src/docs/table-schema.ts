import { cellPatterns, type Column, type RegisterFile } from '@renkei/contract/files';
import { type Bilingual, closedListOfRules, statusesOfResidence } from '@renkei/law';

/**
 * The columns of a register as a Table Schema (Frictionless Data), for those who write or check files by other means. It
 * says less than the page: not what one column asks of another.
 */
export function tableSchema({ title, about, columns, key }: RegisterFile<unknown>): string {
  const keyNames = columns.filter(({ field }) => key.includes(field)).map(({ name }) => name);
  return written(title, { about, fields: columns.map(fieldOf), primaryKey: keyNames });
}

/** A column of an employers' file. What it may hold is said on its page: employers write the same in many ways. */
export type NoticeColumn = { readonly name: string; readonly en: string; readonly isRequired: boolean };

/** The columns of an employers' file as a Table Schema; of e-Gov files these are line 9 and the rows after it. */
export function noticeSchema(title: Bilingual, about: Bilingual, columns: readonly NoticeColumn[]): string {
  const fields = columns.map(({ name, en, isRequired }) => ({
    name,
    title: en,
    type: 'string',
    constraints: isRequired ? { required: true } : {},
  }));
  return written(title, { about, fields });
}

function written(
  title: Bilingual,
  {
    about,
    fields,
    primaryKey,
  }: { about: Bilingual; fields: readonly object[]; primaryKey?: readonly string[] },
): string {
  const schema = {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    title: `${title.en} ${title.ja}`,
    description: `${about.en} ${about.ja}`,
    fields,
    missingValues: [''],
    ...(primaryKey === undefined ? {} : { primaryKey }),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function fieldOf(column: Column) {
  const { name, form, meaning, need } = column;
  const isDay = form === 'day' || form === 'school-list-day';
  return {
    name,
    title: meaning.en,
    description: meaning.ja,
    ...(isDay ? { type: 'date', format: '%Y-%m-%d' } : { type: 'string' }),
    constraints: { ...(need === 'required' ? { required: true } : {}), ...valuesOf(column) },
  };
}

function valuesOf({ form, allowed }: Column): { enum?: readonly string[]; pattern?: string } {
  if (allowed !== undefined) return { enum: allowed };
  if (form === 'status') return { enum: statusesOfResidence.map(({ slug }) => slug) };
  if (form === 'rule') return { enum: closedListOfRules.map(({ id }) => id) };
  const pattern = Object.entries(cellPatterns).find(([name]) => name === form)?.[1];
  return pattern === undefined ? {} : { pattern: pattern.source };
}
