import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { lawDocs, lawDocsFolder, pagesOfOthers } from './law-docs.ts';

test('the pages of docs/law are those of the tables and cases', () => {
  const pages = lawDocs();
  const names = [...pages.keys(), ...pagesOfOthers.map(([name]) => name)];
  assert.deepEqual(readdirSync(lawDocsFolder).sort(), names.sort());
  for (const [name, text] of pages) {
    const same = readFileSync(new URL(name, lawDocsFolder), 'utf8') === text;
    assert.ok(same, `${name}: run node packages/law/src/test/docs/write-law-docs.ts`);
  }
});

test('every row that nobody compared with a text says so on its page', () => {
  const pages = lawDocs();
  assert.match(pages.get('statuses.md') ?? '', /employment\\?_for.*not verified 未確認/u);
  assert.match(pages.get('penalties.md') ?? '', /icrra-73-5.*not verified 未確認/u);
  assert.match(pages.get('offices.md') ?? '', /Takamatsu.*not verified 未確認/u);
});

test('no page names an application for protection or an article that would tell of one', () => {
  for (const [name, text] of lawDocs()) {
    assert.doesNotMatch(text, /難民|仮滞在|補完的保護|refugee|asylum|provisional stay|61-2|44-5/iu, name);
  }
});
