import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Candidate, Link } from './link.ts';
import { linkPerson } from './link-person.ts';
import type { NotifiedPerson, PersonRegister, RecordedPerson } from './person.ts';
import { cardNumber, nobodyRejected, registerOf } from './test/register-of.ts';
import { plainDate } from '@renkei/kernel';

const numbers = ['XX00000001XX', 'XX00000002XX', 'XX00000003XX'].map(cardNumber);
const days = ['1998-04-07', '1998-07-04', '1998-04-08', '1971-12-25', '2000-01-01'].map(plainDate);
const words = [
  'NGUYEN',
  'NGUYE',
  'THI',
  'HOA',
  'HAO',
  'H',
  'SILVA',
  'DA',
  'MARIA',
  'MARIASILVA',
  'WICKRAMASINGHE',
  'LI',
];
const kana = ['グエン', 'ティ', 'ホア', 'シルバ', 'マリア', 'リー', 'ウィクラマシンゲ'];
const codes = ['XA', 'XB', 'XC'];

const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 });
const people = fc
  .array(
    fc.record({
      name: name.map((tokens) => tokens.join(' ')),
      birthDate: fc.constantFrom(...days),
      sex: fc.constantFrom('female', 'male'),
      nationality: fc.constantFrom(...codes),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) => rows.map((row, at): RecordedPerson => ({ residentId: `R-${at}`, ...row })));
const holders = fc.dictionary(
  fc.constantFrom(...numbers),
  fc.nat({ max: 7 }).map((at) => `R-${at}`),
);
const notice: fc.Arbitrary<NotifiedPerson> = fc
  .record({
    cardNumber: fc.option(fc.constantFrom(...numbers), { nil: undefined }),
    birthDate: fc.constantFrom(...days),
    latinName: fc.option(
      name.map((tokens) => tokens.join(' ')),
      { nil: undefined },
    ),
    kanaName: fc.option(
      fc.array(fc.constantFrom(...kana), { maxLength: 3 }).map((parts) => parts.join('　')),
      { nil: undefined },
    ),
    sex: fc.option(fc.constantFrom('female', 'male'), { nil: undefined }),
    nationality: fc.option(fc.constantFrom(...codes), { nil: undefined }),
  })
  .map(({ birthDate, ...rest }) => ({ birthDate, ...present(rest) }));

function present<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [K in keyof T]?: NonNullable<T[K]> };
}

function link(person: NotifiedPerson, register: PersonRegister): Link {
  return linkPerson(person, register, nobodyRejected);
}

function candidatesOf(answer: Link): readonly Candidate[] {
  const all =
    answer.answer === 'another-person' ? [answer.best, answer.holder] : [answer.best, answer.secondBest];
  return all.filter((each) => each !== undefined);
}

function namedBy(answer: Link): string | undefined {
  return answer.answer === 'cannot-say' ? undefined : answer.best?.residentId;
}

test('the weights of the fields add up to the weight of the candidate, in whole numbers', () => {
  fc.assert(
    fc.property(notice, people, holders, (person, all, cards) => {
      for (const { weight, fields } of candidatesOf(link(person, registerOf(all, cards)))) {
        assert.ok(fields.every((field) => Number.isInteger(field.weight)));
        assert.equal(
          fields.reduce((sum, field) => sum + field.weight, 0),
          weight,
        );
      }
    }),
  );
});

test('linking is pure: asked again, the answer is the same, and what it was given is unchanged', () => {
  fc.assert(
    fc.property(notice, people, holders, (person, all, cards) => {
      const before = JSON.stringify([person, all]);
      const register = registerOf(all, cards);
      assert.deepEqual(link(person, register), link(person, register));
      assert.equal(JSON.stringify([person, all]), before);
    }),
  );
});

test('the order of the records says nothing', () => {
  fc.assert(
    fc.property(notice, people, holders, (person, all, cards) => {
      assert.deepEqual(
        link(person, registerOf(all, cards)),
        link(person, registerOf(all.toReversed(), cards)),
      );
    }),
  );
});

test('the order of the tokens says nothing, on either side', () => {
  fc.assert(
    fc.property(notice, people, holders, (person, all, cards) => {
      const turned = (text: string) => text.split(' ').toReversed().join(' ');
      const other =
        person.latinName === undefined ? person : { ...person, latinName: turned(person.latinName) };
      assert.deepEqual(link(person, registerOf(all, cards)), link(other, registerOf(all, cards)));
      const { kanaName: _kana, ...latinOnly } = person;
      const recordedTurned = all.map((each) => ({ ...each, name: turned(each.name) }));
      assert.deepEqual(
        link(latinOnly, registerOf(all, cards)),
        link(latinOnly, registerOf(recordedTurned, cards)),
      );
    }),
  );
});

test('renaming the nationality codes one-to-one leaves every link as it was', () => {
  const renamed = new Map(codes.map((code, at) => [code, `Z${codes.length - at}`]));
  const rename = <P extends { readonly nationality?: string }>(one: P): P =>
    one.nationality === undefined ? one : { ...one, nationality: renamed.get(one.nationality) ?? '' };
  fc.assert(
    fc.property(notice, people, holders, (person, all, cards) => {
      assert.deepEqual(
        link(person, registerOf(all, cards)),
        link(rename(person), registerOf(all.map(rename), cards)),
      );
    }),
  );
});

test('identity scores highest: no other notice of a person outweighs the one that repeats the record', () => {
  fc.assert(
    fc.property(notice, people, (person, [self]) => {
      if (self === undefined) return;
      const { residentId, name: latinName, birthDate, sex, nationality } = self;
      const [first] = numbers;
      if (first === undefined) return;
      const register = registerOf([self], { [first]: residentId });
      const own = link({ cardNumber: first, latinName, birthDate, sex, nationality }, register);
      assert.ok(own.answer === 'same-person' && own.best.residentId === residentId);
      for (const { weight } of candidatesOf(link(person, register))) assert.ok(weight <= own.best.weight);
    }),
  );
});

test('a resident of another name and another day changes no link', () => {
  const stranger = {
    residentId: 'R-X',
    name: 'QUISPE MAMANI',
    birthDate: plainDate('1965-10-30'),
    sex: 'male',
    nationality: 'XB',
  };
  fc.assert(
    fc.property(notice, people, holders, (person, all, cards) => {
      assert.deepEqual(
        link(person, registerOf(all, cards)),
        link(person, registerOf([...all, stranger], cards)),
      );
    }),
  );
});

test('a resident of another name born on the day can only make a link less sure, never name somebody else', () => {
  fc.assert(
    fc.property(notice, people, holders, (person, all, cards) => {
      const stranger = {
        residentId: 'R-X',
        name: 'QUISPE MAMANI',
        birthDate: person.birthDate,
        sex: 'male',
        nationality: 'XB',
      };
      const before = link({ ...person, kanaName: '' }, registerOf(all, cards));
      const after = link({ ...person, kanaName: '' }, registerOf([...all, stranger], cards));
      assert.ok(namedBy(after) === undefined || namedBy(after) === namedBy(before));
    }),
  );
});

test('without a number, nobody is named whose name is not on the notice: nationality, sex and day are not enough', () => {
  fc.assert(
    fc.property(notice, people, ({ cardNumber: _c, latinName: _l, kanaName: _k, ...nameless }, all) => {
      assert.equal(link(nameless, registerOf(all)).answer, 'cannot-say');
    }),
  );
});

test('a rejected pair is never named, and nobody is named in its place', () => {
  fc.assert(
    fc.property(notice, people, holders, (person, all, cards) => {
      const register = registerOf(all, cards);
      const named = namedBy(link(person, register));
      if (named === undefined) return;
      assert.equal(namedBy(linkPerson(person, register, (id) => id === named)), undefined);
    }),
  );
});
