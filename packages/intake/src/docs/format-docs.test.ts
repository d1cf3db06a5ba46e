import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formatDocs, formatDocsFolder } from './format-docs.ts';

test('the pages of docs/formats are those of the column tables', () => {
  const pages = formatDocs();
  assert.deepEqual(readdirSync(formatDocsFolder).sort(), [...pages.keys()].sort());
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
