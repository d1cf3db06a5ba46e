import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notificationColumns, notificationFieldColumns } from './notification-columns.ts';
import { NotificationRow } from './notifications.ts';
import { registerFiles } from './register-files.ts';
import { coveredRegisters, tableRegisters } from './register.ts';
import { findPlace } from './source.ts';

test('every example meets its schema, and every column of it is a field of the row', () => {
  for (const register of tableRegisters) {
    const { columns, examples, schemaOf } = registerFiles[register];
    for (const example of examples) {
      const values = example.split(',');
      assert.equal(values.length, columns.length);
      const cells = Object.fromEntries(
        columns.flatMap(({ field }, index) => (values[index] === '' ? [] : [[field, values[index]]])),
      );
      const parsed = schemaOf(cells).safeParse(cells);
      assert.ok(parsed.success, `${register}: ${example}`);
      // The employer's key is worked out, not read.
      const read = Object.keys(parsed.data).filter((field) => field !== 'employerKey');
      assert.deepEqual(read.sort(), Object.keys(cells).sort());
    }
  }
});

test('column names and fields are unique, and keys and orders name fields', () => {
  for (const register of tableRegisters) {
    const { columns, key, inOrder } = registerFiles[register];
    const fields = new Set(columns.map(({ field }) => field));
    assert.equal(fields.size, columns.length);
    assert.equal(new Set(columns.map(({ name }) => name)).size, columns.length);
    for (const field of [...key, ...inOrder.flat()]) assert.ok(fields.has(field));
  }
});

test('coverage is stated for every register but itself', () => {
  assert.deepEqual(
    [...coveredRegisters].sort(),
    [...tableRegisters.filter((register) => register !== 'coverage'), 'notifications'].sort(),
  );
});

test('the e-Gov layout has 62 columns; column 62 and the eras are marked unverified', () => {
  assert.equal(notificationColumns.length, 62);
  assert.deepEqual(
    notificationColumns.filter(({ verified }) => !verified).map(({ number }) => number),
    [13, 20, 62],
  );
  assert.deepEqual([notificationColumns[2]?.name, notificationColumns[2]?.need], ['個人番号', 'blanked']);
  assert.deepEqual(
    [notificationColumns[44]?.name, notificationColumns[61]?.name],
    ['被保険者氏名（ローマ字）', '在留カード番号'],
  );
  for (const field of Object.keys(notificationFieldColumns)) assert.ok(field in NotificationRow.shape, field);
});

test('a place is the column of the row, or of the head, or none', () => {
  const source = { file: 'a.csv', line: 12, columns: { birthDate: 13 } };
  assert.deepEqual(findPlace('notifications', source, 'birthDate'), { file: 'a.csv', line: 12, column: 13 });
  assert.deepEqual(findPlace('notifications', source, 'employerName'), { file: 'a.csv', line: 7, column: 7 });
  assert.equal(findPlace('residents', source, 'employerName'), undefined);
});
