import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Draw } from '../draw.ts';
import { drawName } from './draw-name.ts';
import { traditionIds } from './tradition.ts';
import { exactName, writeName } from './write-name.ts';

const draw = new Draw(3, 1, 1);
const names = traditionIds.flatMap((tradition) =>
  Array.from({ length: 300 }, () => ({ tradition, name: drawName(tradition, 'female', draw) })),
);

test('names of Burmese and Indonesian tradition have no family name, the others one, and Brazilian up to two', () => {
  for (const { tradition, name } of names) {
    const none = tradition === 'burmese' || tradition === 'indonesian';
    assert.ok(none ? name.families === 0 : name.families >= 1, tradition);
    assert.ok(name.words.length >= 1 && name.words.length <= 5);
  }
});

test('no name has one word twice', () => {
  for (const { name } of names)
    assert.equal(new Set(name.words.map(({ latin }) => latin)).size, name.words.length);
});

test('employers write one name in many ways, and most of the time the Latin letters as on the card', () => {
  for (const tradition of traditionIds) {
    const own = names
      .filter((each) => each.tradition === tradition)
      .map(({ name }) => ({ exact: exactName(name), written: writeName(name, draw) }));
    const same = own.filter(({ exact, written }) => exact.latin === written.latin).length / own.length;
    const sameKana = own.filter(({ exact, written }) => exact.kana === written.kana).length / own.length;
    assert.ok(same > 0.6 && same < 0.98, `${tradition} ${same}`);
    assert.ok(sameKana < 0.6, `${tradition} ${sameKana}`);
  }
});

test('Chinese and Korean names have characters, the others none', () => {
  for (const { tradition, name } of names) {
    assert.equal(exactName(name).kanji !== '', tradition === 'chinese' || tradition === 'korean', tradition);
  }
});
