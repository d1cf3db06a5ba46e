import type { Looked } from '../finding.ts';

/** A namesake would have kept the question from being asked. */
export const noNamesake: Looked = {
  register: 'residents',
  facts: [],
  result: {
    ja: '同姓同名・同生年月日の人は、ほかに記録にありません。生年月日の違う人は照会していません。',
    en: 'Nobody else of this name and birth date is on record. People born on other days were not looked up.',
  },
};
