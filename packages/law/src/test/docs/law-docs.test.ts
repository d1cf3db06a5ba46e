import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { lawDocs, lawDocsFolder } from './law-docs.ts';

test('the pages of docs/law are those of the tables and cases', () => {
  const pages = lawDocs();
  assert.deepEqual(readdirSync(lawDocsFolder).sort(), [...pages.keys()].sort());
  for (const [name, text] of pages) {
    assert.equal(
      readFileSync(new URL(name, lawDocsFolder), 'utf8'),
      text,
      `${name}: run node packages/law/src/test/docs/write-law-docs.ts`,
    );
  }
});
