import type { Looked } from '../finding.ts';

/** A namesake in Japan on the day would have kept the question from being asked. */
export const noNamesake: Looked = {
  register: 'residents',
  facts: [],
  result: {
    ja: 'この日に在留していた同姓同名・同生年月日の人は、ほかに記録にありません。生年月日の違う人は照会していません。',
    en: 'Nobody else of this name and birth date had a stay on the day. People born on other days were not looked up.',
  },
};
