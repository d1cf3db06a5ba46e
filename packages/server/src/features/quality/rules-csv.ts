import type { RulesView } from '@renkei/contract';

const HEAD = [
  'rule',
  'state',
  'since',
  'ends_on',
  'desks',
  'counted_since',
  'fired',
  'explained',
  'clerical',
  'borne_out',
  'not_this_person',
  'overturned',
  'explained_and_clerical_percent',
  'would_ask',
  'why_ja',
  'why_en',
];

/** The table of rules as CSV (RFC 4180, UTF-8 with a byte order mark for spreadsheet programs). No cell begins a formula. */
export function rulesCsv({ rules }: RulesView): string {
  const rows = rules.map(({ id, state, since, endsOn, desks, figures, why }) => [
    id,
    state,
    since,
    endsOn,
    desks.join(' '),
    figures?.since,
    figures?.fired,
    figures?.explained,
    figures?.clerical,
    figures?.confirmed,
    figures?.notThisPerson,
    figures?.overturned,
    figures?.share,
    figures?.wouldAsk,
    why.ja,
    why.en,
  ]);
  return `\uFEFF${[HEAD, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
