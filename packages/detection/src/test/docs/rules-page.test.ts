import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { closedListOfRules } from '@renkei/law';
import { ruleCards } from '../../rules/all-rules.ts';
import { rulesPage, rulesPageFile } from './rules-page.ts';

const page = rulesPage();

test('the page of the rules is that of the cards and cases', () => {
  const same = readFileSync(rulesPageFile, 'utf8') === page;
  assert.ok(same, 'run node packages/detection/src/test/docs/write-rules-page.ts');
});

test('the rules that are built are those of the closed list: order, desks and explanations', () => {
  const built = new Set(ruleCards.map(({ id }) => id));
  assert.deepEqual(
    ruleCards.map(({ id, desks, explanations }) => ({
      id,
      desks,
      explanations: explanations.map((each) => each.id),
    })),
    closedListOfRules.filter(({ id }) => built.has(id)),
  );
});

test('every rule of the closed list stands on the page once, in its order; what is not built says so', () => {
  const sections = page.split(/^## /mu).slice(1);
  assert.deepEqual(
    sections.map((section) => /^`([a-z-]+)`/u.exec(section)?.[1]),
    closedListOfRules.map(({ id }) => id),
  );
  const built = new Set(ruleCards.map(({ id }) => id));
  closedListOfRules.forEach(({ id, explanations }, at) => {
    const section = sections[at] ?? '';
    assert.equal(section.includes('not built yet 未作成'), !built.has(id), id);
    for (const explanation of explanations)
      assert.ok(section.includes(`\`${explanation}\``), `${id}/${explanation}`);
  });
  assert.ok(!built.has('facilitator-pattern'), 'it needs findings with a human answer');
});

test('no rule holds longer than 24 months (S13), and each has a name and a question in both languages', () => {
  for (const { id, validFrom, validUntil, name, about, explanations } of ruleCards) {
    assert.ok(validUntil < `${Number(validFrom.slice(0, 4)) + 2}${validFrom.slice(4)}`, id);
    for (const text of [
      name,
      about,
      ...explanations.flatMap((each) => [each.question, each.lawful, each.ask]),
    ]) {
      assert.match(text.ja, /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u, `${id}: ${text.en}`);
      assert.match(
        text.en,
        /^[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u,
        `${id}: ${text.en}`,
      );
    }
  }
});

test('no word of the page speaks of guilt, names a nationality, or tells of an application for protection', () => {
  assert.doesNotMatch(page, /illegal|unlawful|fraud|suspect|offender|violat|crimin|guilt|evad/iu);
  assert.doesNotMatch(page, /不法|違法|違反|疑|犯罪|偽装|摘発|逃/u);
  assert.doesNotMatch(page, /難民|仮滞在|補完的保護|refugee|asylum|provisional stay|61-2|44-5/iu);
});
