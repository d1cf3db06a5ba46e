import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generated } from '../test/generated-nation.ts';
import { nationalityCodes, type TraditionId, traditionIds } from './names/tradition.ts';

const few = { residents: 1500 };

test('two runs with one seed are equal, byte for byte, and another seed is not', () => {
  const [one, again, other] = [generated(few), generated(few), generated({ ...few, seed: 12 })];
  assert.deepEqual([...again.files.keys()], [...one.files.keys()]);
  for (const [path, bytes] of one.files)
    assert.ok(bytes.equals(again.files.get(path) ?? Buffer.alloc(0)), path);
  assert.notDeepEqual(other.files.get('residents.csv'), one.files.get('residents.csv'));
  assert.notDeepEqual(other.files.get('truth.csv'), one.files.get('truth.csv'));
});

test('more residents leave every byte of the ones before: each file only grows', () => {
  const [fewer, more] = [generated({ residents: 1370 }), generated({ residents: 1371 })];
  for (const [path, bytes] of fewer.files) {
    const longer = more.files.get(path);
    assert.ok(longer?.subarray(0, bytes.length).equals(bytes), path);
  }
});

test('renaming the nationality codes one to one changes no line of the truth, and nothing else but the codes', () => {
  const turned = [...traditionIds.slice(3), ...traditionIds.slice(0, 3)];
  const renamed: Record<string, string> = {};
  traditionIds.forEach((id, at) => (renamed[id] = `Q${nationalityCodes[turned[at] ?? id].slice(1)}`));
  const codes = renamed as Record<TraditionId, string>;
  const [one, other] = [generated(few), generated({ ...few, nationalityCodes: codes })];
  assert.deepEqual(other.files.get('truth.csv'), one.files.get('truth.csv'));
  const back = new Map(traditionIds.map((id) => [codes[id], nationalityCodes[id]]));
  for (const [path, bytes] of one.files) {
    const restored = (other.files.get(path)?.toString('latin1') ?? '').replaceAll(
      /Q[A-K](?=[,\r\n])/gu,
      (code) => back.get(code) ?? code,
    );
    assert.ok(restored === bytes.toString('latin1'), path);
  }
});

test('the base rate changes how many true forms there are, and none at rate 0', () => {
  const forms = (baseRate: number) =>
    generated({ residents: 3000, baseRate }).workers.filter(({ scenario }) => scenario === 'stay-expired')
      .length;
  assert.equal(forms(0), 0);
  assert.ok(forms(0.04) > forms(0.005));
});
