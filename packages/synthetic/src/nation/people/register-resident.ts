import { type Day, textOf } from '../calendar.ts';
import { dayText } from '../records/records.ts';
import type { Life } from './life.ts';

export type RegisteredAs = {
  readonly name?: string;
  readonly nameKanji?: string;
  readonly japaneseFrom?: Day;
  readonly trueFrom?: Day;
};

/** The card's name, in its order and capitals. */
export function latinNameOf({ person }: Life): string {
  return person.name.words.map(({ latin }) => latin).join(' ');
}

export function kanjiNameOf({ person }: Life): string {
  const characters = person.name.words.map(({ kanji }) => kanji);
  if (characters.includes('') || characters.length < 2) return '';
  return `${characters[0]} ${characters.slice(1).join('')}`;
}

/** Entered in the register of residents; again with what changed later. */
export function registerResident(life: Life, recordedOn: Day, as: RegisteredAs = {}): void {
  const { id, birth, sex, tradition } = life.person;
  const names = [as.name ?? latinNameOf(life), as.nameKanji ?? kanjiNameOf(life)];
  const days = [dayText(as.japaneseFrom), dayText(as.trueFrom)];
  life.write(
    'residents',
    [id, ...names, textOf(birth), sex, life.nation.nationality(tradition), ...days],
    recordedOn,
  );
}
