import type { PlainDate } from '@renkei/kernel';
import type { Citation, Decision } from '../citation.ts';
import { cite, unverified } from '../cite.ts';
import { rowsOn } from '../dated.ts';
import { ask, no, yes } from '../decision/combine.ts';
import type { OfficeFacts } from '../facts/facts.ts';
import { type Agency, type Office, offices } from './offices.ts';
import { findPrefecture } from './prefectures.ts';

export const jurisdiction: Citation = cite(
  'jurisdiction',
  ['官署の管轄', 'jurisdiction of offices'],
  ['事業所の所在地で管轄が決まること（要旨）。', 'The place of the establishment decides (gist).'],
  unverified('domain facts 8'),
);

/** Is this office competent for an establishment in this prefecture? */
export function isCompetent({ office, prefecture, on }: OfficeFacts): Decision {
  if (on === undefined) return ask(jurisdiction, ['日がわかりません。', 'The day is not known.'], 'on');
  if (office === undefined || offices.every(({ id }) => id !== office))
    return ask(jurisdiction, ['官署が表にありません。', 'The office is not in the table.'], 'office');
  const row = rowsOn(offices, on).find(({ id }) => id === office);
  if (row === undefined)
    return ask(
      jurisdiction,
      ['官署の表はその日に届いていません。', 'The table of offices does not reach that day.'],
      'lawOnThatDay',
    );
  const found = prefecture === undefined ? undefined : findPrefecture(prefecture);
  if (found === undefined)
    return ask(jurisdiction, ['都道府県がわかりません。', 'The prefecture is not known.'], 'prefecture');
  return row.jurisdiction === 'all' || row.jurisdiction.includes(found.code)
    ? yes(row.citation, [`${row.ja}は${found.ja}を管轄します。`, `${row.en} is competent for ${found.en}.`])
    : no(row.citation, [
        `${row.ja}は${found.ja}を管轄しません。`,
        `${row.en} is not competent for ${found.en}.`,
      ]);
}

/** The offices of an agency that are competent for a prefecture on a day, the nearest level last. Empty for an unknown code. */
export function competentOffices(agency: Agency, prefecture: string, on: PlainDate): readonly Office[] {
  return rowsOn(offices, on).filter(
    ({ agency: of, jurisdiction: reach }) => of === agency && reach !== 'all' && reach.includes(prefecture),
  );
}
