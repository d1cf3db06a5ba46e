import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whyLeftOut, type Path } from './left-out.ts';

const text = (value: string) => ({ type: 'StringLiteral', value });
const within = (value: string, parent: Path['node']): Path => ({
  node: text(value),
  parentPath: { node: parent },
});

test('a word the code decides by, a table and a sentence for people are changed', () => {
  assert.equal(whyLeftOut(within('no-end', { type: 'BinaryExpression' })), undefined);
  assert.equal(whyLeftOut(within('a|b', { type: 'VariableDeclarator' })), undefined);
  assert.equal(whyLeftOut(within('雇入れは届出の対象です。', { type: 'ArrayExpression' })), undefined);
});

test('where a rule was read and the message of a bug are left alone', () => {
  const call = (type: string, name: string) => ({ type, callee: { type: 'Identifier', name } });
  assert.ok(whyLeftOut(within('a page', call('CallExpression', 'readIn'))));
  assert.ok(whyLeftOut(within('no row', call('NewExpression', 'Error'))));
  assert.equal(whyLeftOut(within('hire', call('CallExpression', 'plainDate'))), undefined);
});

test('only a blank default is a cell that is always there', () => {
  const blank = text('');
  const filled = text('yes');
  const defaultOf = (right: Path['node']): Path => ({
    node: right,
    parentPath: { node: { type: 'AssignmentPattern', right } },
  });
  assert.ok(whyLeftOut(defaultOf(blank)));
  assert.equal(whyLeftOut(defaultOf(filled)), undefined);
});
