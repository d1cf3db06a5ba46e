import type { Bilingual } from '../citation.ts';
import { cite, unverified } from '../cite.ts';
import type { DatedRow } from '../dated.ts';
import { term } from '../text-table.ts';

const citation = cite(
  'imprisonment-kind',
  ['刑法12条・令和4年法律67号', 'Penal Code 12; Act 67 of 2022'],
  [
    '2025年6月1日から、懲役と禁錮は拘禁刑となったこと（要旨）。',
    'From 1 June 2025 imprisonment with and without work became one kind (gist).',
  ],
  unverified('matsumura-lawoffice.jp 2025-09-12 (secondary)'),
);

/** What imprisonment is called, by the day of the act. */
export const kindsOfImprisonment: readonly (DatedRow & { readonly name: Bilingual })[] = [
  { name: { ja: '懲役', en: 'imprisonment with work' }, ...term('2019-04-01', '2025-05-31'), citation },
  { name: { ja: '拘禁刑', en: 'imprisonment' }, ...term('2025-06-01', ''), citation },
];
