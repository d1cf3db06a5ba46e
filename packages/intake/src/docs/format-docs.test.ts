import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { registerFiles, tableRegisters } from '@renkei/contract/files';
import { formatDocs, formatDocsFolder } from './format-docs.ts';

test('the pages of docs/formats are those of the column tables', () => {
  const pages = formatDocs();
  const there = readdirSync(formatDocsFolder, { recursive: true, encoding: 'utf8' });
  assert.deepEqual(there.filter((name) => name !== 'schema').sort(), [...pages.keys()].sort());
  for (const [name, text] of pages) {
    assert.equal(
      readFileSync(new URL(name, formatDocsFolder), 'utf8'),
      text,
      `${name}: run node packages/intake/src/docs/write-format-docs.ts`,
    );
  }
});

test('unverified readings are marked on the page of the notices', () => {
  const page = formatDocs().get('notifications.md') ?? '';
  assert.match(page, /\| 62 \| 在留カード番号 \|.*unverified 未確認/);
  assert.match(page, /\| 3 \| 個人番号 \|.*blanked/);
});

type Field = { name: string; constraints: { required?: boolean; enum?: string[]; pattern?: string } };

function schemaOf(register: string): { fields: Field[]; primaryKey: string[] } {
  return JSON.parse(formatDocs().get(`schema/${register}.json`) ?? '');
}

test('every example meets the Table Schema of its register', () => {
  for (const register of tableRegisters) {
    const { fields, primaryKey } = schemaOf(register);
    assert.ok(primaryKey.length > 0);
    const cells = registerFiles[register].examples.flatMap((example) => [...example.split(',').entries()]);
    for (const [at, cell] of cells) {
      const { name, constraints } = fields[at] ?? { name: '', constraints: {} };
      const meets =
        cell === ''
          ? constraints.required !== true
          : new RegExp(constraints.pattern ?? '').test(cell) && (constraints.enum?.includes(cell) ?? true);
      assert.ok(meets, `${register} ${name} ${cell}`);
    }
  }
});

test('every page says its file, its columns and an example in both languages', () => {
  for (const register of tableRegisters) {
    const { file, title, about, columns, examples } = registerFiles[register];
    const text = formatDocs().get(`${register}.md`) ?? '';
    for (const part of [file, title.ja, title.en, about.ja, about.en, ...examples]) {
      assert.ok(text.includes(part), `${register}: ${part}`);
    }
    for (const { name, meaning } of columns) {
      assert.ok(text.includes(`\`${name}\``) && meaning.ja !== '' && meaning.en !== '', name);
    }
  }
});

test('the schemas of notices hold every column of the layout, and what is required of every row', () => {
  const acquisition = schemaOf('notifications').fields;
  assert.equal(acquisition.length, 62);
  assert.deepEqual(
    acquisition.flatMap(({ name, constraints }) => (constraints.required === true ? [name] : [])).slice(0, 2),
    ['帳票種別', '生年月日（元号）'],
  );
  const form3 = schemaOf('form-3').fields;
  assert.deepEqual(
    form3.flatMap(({ name, constraints }) => (constraints.required === true ? [name] : [])),
    ['届出区分', '氏名', '生年月日', '届出年月日'],
  );
});
