import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Link } from './link.ts';
import { linkPerson, nameKeys } from './link-person.ts';
import type { NotifiedPerson, RecordedPerson } from './person.ts';
import {
  cardNumber,
  nobodyRejected,
  notified,
  recorded,
  registerOf,
  withCounts,
} from './test/register-of.ts';

const number = cardNumber('XX12345678XX');
const holder = recorded('R-1', 'NGUYEN THI HOA', '1998-04-07');
const register = registerOf([holder], { [number]: 'R-1' });

/** The answer in a word: who is named, whose number it is, or why nobody is named. */
function answerOf(link: Link): string {
  if (link.answer === 'same-person') return `is ${link.best.residentId}`;
  if (link.answer === 'another-person')
    return `is ${link.best?.residentId ?? 'not recorded'}, number of ${link.holder.residentId}`;
  return link.obstacle;
}

function ask(person: NotifiedPerson, people: readonly RecordedPerson[] = [holder]): string {
  return answerOf(linkPerson(person, registerOf(people, { [number]: 'R-1' }), nobodyRejected));
}

test('clerical differences beside the number are still the holder', () => {
  const causes: readonly (readonly [string, string, Partial<NotifiedPerson>])[] = [
    ['as recorded', '1998-04-07', { latinName: 'NGUYEN THI HOA' }],
    ['small letters, commas and accents', '1998-04-07', { latinName: 'Nguyễn, Thị Hoa' }],
    ['full width', '1998-04-07', { latinName: 'ＮＧＵＹＥＮ　ＴＨＩ　ＨＯＡ' }],
    ['surname and given name exchanged', '1998-04-07', { latinName: 'HOA NGUYEN THI' }],
    ['the middle name left out', '1998-04-07', { latinName: 'NGUYEN HOA' }],
    ['an initial', '1998-04-07', { latinName: 'NGUYEN T HOA' }],
    ['initials only', '1998-04-07', { latinName: 'N. T. H.' }],
    ['tokens joined', '1998-04-07', { latinName: 'NGUYENTHIHOA' }],
    ['a letter left out', '1998-04-07', { latinName: 'NGUYE THI HOA' }],
    ['two letters exchanged', '1998-04-07', { latinName: 'NGUYEN THI HAO' }],
    ['katakana alone', '1998-04-07', { kanaName: 'グエン　ティ　ホア' }],
    ['katakana without spaces', '1998-04-07', { kanaName: 'グエンティホア' }],
    ['katakana in the cell for Latin letters', '1998-04-07', { latinName: 'グエン・テイ・ホア' }],
    [
      'a slip in the Latin letters that the katakana do not have',
      '1998-04-07',
      { latinName: 'NGUYEN THI XQA', kanaName: 'グエン　ティ　ホア' },
    ],
    ['day and month exchanged', '1998-07-04', { latinName: 'NGUYEN THI HOA' }],
    ['one digit of the day wrong', '1998-04-17', { latinName: 'NGUYEN THI HOA' }],
    ['two digits exchanged', '1989-04-07', { latinName: 'NGUYEN THI HOA' }],
    ['Heisei 10 read as Shōwa 10', '1935-04-07', { latinName: 'NGUYEN THI HOA' }],
    ['Heisei 10 read as the year 2010', '2010-04-07', { latinName: 'NGUYEN THI HOA' }],
  ];
  for (const [cause, born, names] of causes) {
    assert.equal(ask(notified(born, { cardNumber: number, ...names })), 'is R-1', cause);
  }
});

test('a real number with somebody else’s name and birth date never names the holder', () => {
  const names = ['TRAN VAN MINH', 'NGUYEN VAN MINH', 'SILVA', 'NGUYEN THI LAN', 'WANG FANG'];
  for (const latinName of names) {
    const person = notified('1990-11-23', { cardNumber: number, latinName });
    assert.equal(ask(person), 'is not recorded, number of R-1', latinName);
  }
});

test('who was notified is named where the records name one, and is left open where they name two', () => {
  const other = recorded('R-2', 'TRAN VAN MINH', '1990-11-23');
  const person = notified('1990-11-23', { cardNumber: number, latinName: 'TRAN VAN MINH' });
  assert.equal(ask(person, [holder, other]), 'is R-2, number of R-1');
  const namesake = { ...other, residentId: 'R-3' };
  assert.equal(ask(person, [holder, other, namesake]), 'is not recorded, number of R-1');
});

test('twins: the number of one under the name of the other is a question of whose card it is, not a typing error', () => {
  const twin = recorded('R-2', 'NGUYEN THI HANH', '1998-04-07');
  const person = notified('1998-04-07', { cardNumber: number, latinName: 'NGUYEN THI HANH' });
  assert.equal(ask(person, [holder, twin]), 'is R-2, number of R-1');
  assert.equal(ask(person), 'evidence-too-weak', 'a twin who is not recorded');
});

test('a new name beside number and birth date, and a strange birth date beside number and name, are asked about', () => {
  assert.equal(
    ask(notified('1998-04-07', { cardNumber: number, latinName: 'YAMADA HANAKO' })),
    'evidence-too-weak',
  );
  assert.equal(
    ask(notified('1971-12-25', { cardNumber: number, latinName: 'NGUYEN THI HOA' })),
    'evidence-too-weak',
  );
});

test('one name and one birth date, and the namesake’s number: the number decides', () => {
  const namesake = { ...holder, residentId: 'R-2' };
  const person = notified('1998-04-07', { cardNumber: number, latinName: 'NGUYEN THI HOA' });
  assert.equal(ask(person, [namesake, holder]), 'is R-1');
});

test('two namesakes born the same day without number: nobody is named', () => {
  const people = [holder, { ...holder, residentId: 'R-2' }];
  const person = notified('1998-04-07', { latinName: 'NGUYEN THI HOA' });
  assert.equal(ask(person, people), 'margin-too-small');
  assert.equal(
    ask({ ...person, cardNumber: cardNumber('XX99999999XX') }, people),
    'margin-too-small',
    'a number that nobody holds',
  );
});

test('without a number, birth date and name name one person, also in katakana or kanji', () => {
  const chinese = { ...recorded('R-2', 'LI PINGLONG', '1998-04-07'), nameKanji: '李 平龍' };
  const people = [holder, chinese];
  assert.equal(ask(notified('1998-04-07', { latinName: 'HOA THI NGUYEN' }), people), 'is R-1');
  assert.equal(ask(notified('1998-04-07', { kanaName: 'グエン ティ ホア' }), people), 'is R-1');
  assert.equal(
    ask(notified('1998-04-07', { kanjiName: '李平龍', kanaName: 'リ ヘイリュウ' }), people),
    'is R-2',
  );
});

test('without a number, a whole rare name beside a slip in the birth date names one; two slips name nobody', () => {
  const rare = recorded('R-2', 'WICKRAMASINGHE DILRUKSHI', '1998-04-07');
  const people = [holder, rare];
  const whole = { latinName: 'Dilrukshi Wickramasinghe', sex: 'female', nationality: 'XA' };
  assert.equal(ask(notified('1998-07-04', whole), people), 'is R-2');
  const mistyped = { ...whole, latinName: 'Dilrukhsi Wickramasinghe' };
  assert.equal(ask(notified('1998-07-04', mistyped), people), 'no-candidate');
  assert.equal(ask(notified('1998-07-04', { latinName: 'NGUYEN THI HOA' }), people), 'evidence-too-weak');
});

test('a name of one common token and a birth date of 1 January is not enough', () => {
  const people = Array.from({ length: 40 }, (_, at) =>
    recorded(`R-${at}`, at === 0 ? 'SITI' : `NAME${at} OTHER`, '2000-01-01'),
  );
  const others = Array.from({ length: 5 }, (_, at) => recorded(`S-${at}`, 'SITI', `1970-05-1${at}`));
  const person = notified('2000-01-01', { latinName: 'SITI', sex: 'female', nationality: 'XA' });
  assert.equal(ask(person, [...people, ...others]), 'evidence-too-weak');
});

test('where names are counted, a rare name of one short token names its bearer and a frequent one does not', () => {
  const others = Array.from({ length: 200 }, (_, at) => recorded(`S-${at}`, 'NAMA LAIN', '1998-04-07'));
  const people = [recorded('R-2', 'SRI', '1998-04-07'), recorded('R-3', 'ANI', '1998-04-07'), ...others];
  const counted = withCounts(registerOf(people), { SRI: 30, ANI: 3000, NAMA: 200, LAIN: 200 });
  const answer = (latinName: string) =>
    answerOf(linkPerson(notified('1998-04-07', { latinName, sex: 'female' }), counted, nobodyRejected));
  assert.equal(answer('SRI'), 'is R-2');
  assert.equal(answer('ANI'), 'evidence-too-weak');
});

test('nationality and sex alone, or with the birth date, never name anybody', () => {
  const person = notified('1998-04-07', { sex: 'female', nationality: 'XA' });
  assert.equal(ask(person), 'no-candidate');
  assert.equal(ask({ ...person, latinName: 'TRAN VAN MINH' }), 'no-candidate');
});

test('a pair that an officer rejected is never named again, and its rejection names nobody else', () => {
  const person = notified('1998-04-07', { cardNumber: number, latinName: 'NGUYEN THI HOA' });
  const link = linkPerson(person, register, (id) => id === 'R-1');
  assert.equal(answerOf(link), 'rejected-by-an-officer');
  const { cardNumber: _number, ...withoutNumber } = person;
  const namesakes = registerOf([holder, { ...holder, residentId: 'R-2' }]);
  assert.equal(answerOf(linkPerson(withoutNumber, namesakes, (id) => id === 'R-1')), 'margin-too-small');
  const other = recorded('R-2', 'TRAN VAN MINH', '1990-11-23');
  const copied = notified('1990-11-23', { cardNumber: number, latinName: 'TRAN VAN MINH' });
  const both = registerOf([holder, other], { [number]: 'R-1' });
  assert.equal(answerOf(linkPerson(copied, both, (id) => id === 'R-2')), 'is not recorded, number of R-1');
});

test('who holds the number is told wherever the register knows it, also where nobody can be named', () => {
  const link = linkPerson(
    notified('1971-12-25', { cardNumber: number, latinName: 'NGUYEN THI HOA' }),
    register,
    nobodyRejected,
  );
  assert.ok(link.answer === 'cannot-say' && link.holderId === 'R-1' && link.best?.residentId === 'R-1');
});

test('names are indexed by their words of two letters and more, without accents', () => {
  assert.deepEqual(nameKeys('DE LA CRÚZ J MARIA MARIA'), ['DE', 'LA', 'CRUZ', 'MARIA']);
});
