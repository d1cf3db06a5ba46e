import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '@renkei/kernel';
import type { Link } from '@renkei/linkage';
import { type Employment, employmentOf, indexEmployments } from '../records/employments.ts';
import { indexFacts } from '../records/fact-index.ts';
import { toldFacts } from '../test/told-facts.ts';
import { clericalSigns } from './clerical.ts';

const candidate = (residentId: string) => ({ residentId, weight: 0, fields: [] });
const links: Readonly<Record<string, Link>> = {
  'R-1': { answer: 'same-person', best: candidate('R-1'), secondBest: undefined, holderId: undefined },
  another: { answer: 'another-person', best: candidate('R-1'), holder: candidate('R-2') },
  'R-1?': {
    answer: 'cannot-say',
    obstacle: 'evidence-too-weak',
    best: candidate('R-1'),
    secondBest: undefined,
    holderId: undefined,
  },
};

/** The causes that the records of one notice suggest; its link is told, the other notices are of whom nobody knows. */
function signsOf(told: string, who: keyof typeof links = 'R-1') {
  const index = indexFacts(toldFacts(told), plainDate('2026-10-31'));
  const employments = index.notifications.map((notification): Employment => {
    const link = notification.notificationId.startsWith('N-1') ? links[who] : undefined;
    return employmentOf(notification, link ?? links['R-1?'] ?? assert.fail(), index);
  });
  const records = { ...index, employments: indexEmployments(employments) };
  return clericalSigns(records.employments.find('N-1') ?? assert.fail(), records);
}

const other = "resident:b residentId=R-2 name='SAMPLE HANA' birthDate=1988-05-05;";
const line = (at: number, number: string, more = 'birthDate=1988-05-05') =>
  `hire:${at} notificationId=N-9${at} employerKey=A1 cardNumber=${number} cardNumberAsWritten=${number} hiredOn=2026-04-01 at=a.csv:${at} ${more}`;

const cases: readonly (readonly [
  title: string,
  told: string,
  causes: readonly string[],
  who?: keyof typeof links,
])[] = [
  ['nothing odd', '', []],
  ['one digit of the number changed', 'hire cardNumber=X2 cardNumberAsWritten=X2', ['digits-changed']],
  [
    'two digits exchanged',
    'card cardNumber=XX12345678XX; hire cardNumber=XX12354678XX cardNumberAsWritten=XX12354678XX',
    ['digits-changed'],
  ],
  [
    'a digit left out: what is written counts',
    'hire cardNumber=- cardNumberAsWritten=XX0000001XX',
    ['digits-changed'],
  ],
  [
    'on another’s number, one digit from the own',
    `${other} card:b cardNumber=X2 residentId=R-2 issuedOn=2021-01-01; hire cardNumber=X2 cardNumberAsWritten=X2`,
    ['digits-changed', 'name-order'],
    'another',
  ],
  [
    'two cards of the person one digit apart: no sign',
    'card:b cardNumber=X2 issuedOn=2026-03-01; hire cardNumber=X2 cardNumberAsWritten=X2',
    [],
  ],
  ['a quite different number', 'hire cardNumber=XX98765432XX cardNumberAsWritten=XX98765432XX', []],
  ['no number', 'hire cardNumber=- cardNumberAsWritten=-', []],
  ['day and month exchanged', 'hire birthDate=1999-02-08', ['day-and-month']],
  [
    'day and month exchanged, of a candidate',
    'hire birthDate=1999-02-08',
    ['day-and-month', 'name-order'],
    'R-1?',
  ],
  ['day and month are the same', 'resident birthDate=1999-08-08; hire birthDate=1999-08-08', []],
  ['another day', 'hire birthDate=1999-02-09', []],
  ['Heisei read as Reiwa', 'hire birthDate=2029-08-02', ['era']],
  ['Showa read as Heisei', 'resident birthDate=1960-08-02; hire birthDate=2023-08-02', ['era']],
  ['thirty years and another day', 'hire birthDate=2029-08-03', []],
  ['ten years', 'hire birthDate=2009-08-02', []],
  [
    'surname and given name in other order, where the link does not tell',
    "hire nameLatin='MINH TESTA'",
    ['name-order'],
    'R-1?',
  ],
  ['the order of the register', "hire nameLatin='TESTA MINH'", [], 'R-1?'],
  ['other order of a settled link is how it is written', "hire nameLatin='MINH TESTA'", []],
  ['another name', "hire nameLatin='MINH TESTO'", [], 'R-1?'],
  ['O for 0 and I for 1', 'hire cardNumber=- cardNumberAsWritten=XX0O00000IXX', ['look-alike-letters']],
  ['O for 0 in a number that is nobody’s', 'hire cardNumber=- cardNumberAsWritten=XX9O87654IXX', []],
  [
    'the line above has the number and another birth date',
    `hire at=a.csv:12; ${line(11, 'X1')}`,
    ['line-above'],
  ],
  ['the line below', `hire at=a.csv:12; ${line(13, 'X1')}`, ['line-above']],
  ['the same person on the line above', `hire at=a.csv:12; ${line(11, 'X1', 'birthDate=1999-08-02')}`, []],
  ['two lines above', `hire at=a.csv:12; ${line(10, 'X1')}`, []],
  ['another number above', `hire at=a.csv:12; ${line(11, 'X2')}`, []],
  [
    'the name of a branch under the number of the head office',
    "establishment:b establishmentNumber=A2 corporateNumber=A name='架空商店二号店'; hire employerName='架空商店二号店'",
    ['head-office-for-branch'],
  ],
  [
    'the name of a branch in the head of the file, which is no column of the row',
    "establishment:b establishmentNumber=A2 corporateNumber=A name='架空商店二号店'; hire employerName='架空商店二号店' without=employerName",
    ['head-office-for-branch'],
  ],
  [
    'a name that no establishment of the body has',
    "establishment:b establishmentNumber=A2 corporateNumber=A name='架空商店二号店'; hire employerName='架空商店東'",
    [],
  ],
  [
    'the establishment’s own name',
    "establishment:b establishmentNumber=A2 corporateNumber=A name='架空商店二号店'; hire employerName='架空商店'",
    [],
  ],
  [
    'a row that names no establishment, of a body with two',
    'establishment:b establishmentNumber=A2 corporateNumber=A; hire without=establishmentNumber',
    ['head-office-for-branch'],
  ],
  ['a row that names no establishment, of a body with one', 'hire without=establishmentNumber', []],
];

for (const [title, told, causes, who] of cases) {
  test(`clerical signs: ${title}: ${causes.join(', ') || 'none'}`, () => {
    const signs = signsOf(told, who);
    assert.deepEqual(
      signs.map(({ cause }) => cause),
      causes,
    );
    for (const { facts } of signs) assert.ok(facts.length >= 2, 'a sign names the facts it rests on');
  });
}

/** So many notices of one file, each with day and month of the birth date exchanged, among so many in all. */
function batchOf(odd: number, all: number): string {
  const hires = Array.from({ length: all }, (_, at) => {
    const birth = at < odd ? '1999-02-08' : '1999-08-02';
    const id = at === 0 ? 'N-1' : `N-1${at}`;
    return `hire${at === 0 ? '' : `:${at}`} notificationId=${id} employerKey=A1 cardNumber=- birthDate=${birth} hiredOn=2026-04-01 at=a.csv:${3 * at + 2}`;
  });
  return hires.join(';');
}

const batches: readonly (readonly [title: string, odd: number, all: number, expected: boolean])[] = [
  ['five of ten with the same oddity', 5, 10, true],
  ['four of ten', 4, 10, false],
  ['five of fifty', 5, 50, true],
  ['five of fifty-one', 5, 51, false],
];

for (const [title, odd, all, expected] of batches) {
  test(`clerical signs: ${title}: ${expected ? 'a batch' : 'no batch'}`, () => {
    const causes = signsOf(batchOf(odd, all)).map(({ cause }) => cause);
    assert.deepEqual(causes, expected ? ['day-and-month', 'batch'] : ['day-and-month']);
  });
}
