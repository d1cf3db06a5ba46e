import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  parseCardNumber,
  parseEstablishmentNumber,
  parseInsuredNumber,
  plainDate,
  type Result,
} from '@renkei/kernel';
import { factsOf } from '../test/build-facts.ts';
import { indexFacts } from './fact-index.ts';
import type { NotificationFact, SeparationFact } from '../facts/facts.ts';

const asOf = plainDate('2026-10-31');
const base = factsOf({});

function must<T>(read: Result<T, string>): T {
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

const card = must(parseCardNumber('XX00000001XX'));
const insuredNumber = must(parseInsuredNumber('9902-000001-3'));
const [first, second] = ['9901-000001-1', '9901-000002-2'].map((text) =>
  must(parseEstablishmentNumber(text)),
);
const birthDate = plainDate('1994-05-17');
const source = { file: 'a.csv', line: 2, columns: {} };

type Hire = Partial<NotificationFact>;
type Leaving = Partial<SeparationFact>;

function found(hire: Hire, leaving: Leaving): boolean {
  const separation: SeparationFact = {
    separationId: 'S-1',
    employerKey: '',
    separatedOn: plainDate('2026-09-30'),
    recordedOn: plainDate('2026-10-02'),
    source,
    ...leaving,
  };
  const notification: NotificationFact = {
    notificationId: 'N-1',
    employerKey: '',
    birthDate,
    hiredOn: plainDate('2026-04-01'),
    recordedOn: plainDate('2026-04-05'),
    source,
    ...hire,
  };
  const facts = { ...base, separations: [separation], notifications: [notification] };
  return indexFacts(facts, asOf).findSeparation(notification) !== undefined;
}

test('a separation is that of a hire by insured number within one establishment, else by card and birth date with one employer', () => {
  assert.ok(first !== undefined && second !== undefined);
  const of = (establishmentNumber: typeof first) => ({
    employerKey: establishmentNumber,
    establishmentNumber,
  });
  const person = { cardNumber: card, birthDate };
  const cases: readonly (readonly [string, Hire, Leaving, boolean])[] = [
    ['same number', { ...of(first), insuredNumber }, { ...of(first), insuredNumber }, true],
    ['other establishment', { ...of(first), insuredNumber }, { ...of(second), insuredNumber }, false],
    ['insured hire, Form 3', { ...of(first), insuredNumber, ...person }, { ...of(first), ...person }, true],
    [
      'both by corporate number',
      { employerKey: '5990', ...person },
      { employerKey: '5990', ...person },
      true,
    ],
    ['both without a number', { employerKey: 'n-1', ...person }, { employerKey: 'n-1', ...person }, true],
    ['other employer', { employerKey: 'n-1', ...person }, { employerKey: 'n-2', ...person }, false],
    [
      'number without establishment',
      { employerKey: 'n-1', insuredNumber },
      { employerKey: 'n-1', insuredNumber },
      false,
    ],
    [
      'other insured person on one card',
      { ...of(first), insuredNumber, ...person },
      { ...of(first), ...person, insuredNumber: must(parseInsuredNumber('9902-000009-9')) },
      false,
    ],
    [
      'other birth date',
      { employerKey: 'n-1', ...person },
      { employerKey: 'n-1', cardNumber: card, birthDate: plainDate('1994-05-18') },
      false,
    ],
    [
      'before the hire',
      { employerKey: 'n-1', ...person, hiredOn: plainDate('2026-10-01') },
      { employerKey: 'n-1', ...person },
      false,
    ],
  ];
  for (const [name, hire, leaving, expected] of cases) assert.equal(found(hire, leaving), expected, name);
});
