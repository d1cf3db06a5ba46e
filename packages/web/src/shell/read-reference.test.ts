import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readReference } from './read-reference.ts';

it('a reference is read however it was typed', () => {
  const typed = [
    'F-7K2M-49',
    'f7k2m49',
    '7K2M-49',
    'Ｆ－７Ｋ２Ｍ－４９',
    'F−7K2M−49',
    'F–7K2M–49',
    ' f-7k2m-49 ',
  ];
  for (const each of typed) {
    assert.equal(readReference(each), 'F-7K2M-49', each);
  }
});

it('letters that references do not hold are read as the figures they look like', () => {
  assert.equal(readReference('F-O1LI-O0'), 'F-0111-00');
});

it('anything else is no reference, names least of all', () => {
  for (const each of ['', 'F-', 'F-7K2M', 'F-7K2M-4', 'F-7K2M-499', 'NGUYEN', '架空 一郎', 'M-12']) {
    assert.equal(readReference(each), undefined, each);
  }
});
