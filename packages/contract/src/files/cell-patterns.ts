import type { CellForm } from './column.ts';

/** What a cell of a form looks like, where a pattern can say it. A day must exist besides, a check digit be right. */
export const cellPatterns = {
  id: /^[A-Za-z0-9._:-]{1,64}$/,
  'card-number': /^[A-Z]{2}\d{8}[A-Z]{2}$/,
  'establishment-number': /^\d{4}-\d{6}-\d$/,
  'insured-number': /^\d{4}-\d{6}-\d$/,
  'corporate-number': /^\d{13}$/,
  'corporate-numbers': /^\d{13}( \d{13})*$/,
  'stay-period': /^(?:\d{1,3}d|\d{1,2}m|\d{1,2}y(?:\d{1,2}m)?)$/,
  slug: /^[a-z][a-z0-9-]{1,39}$/,
  prefecture: /^(?:0[1-9]|[1-3]\d|4[0-7])$/,
  'whole-number': /^[1-9]\d{0,3}$/,
  'school-list-day': /^\d{4}-(?:05|11)-01$/,
} as const satisfies Partial<Record<CellForm, RegExp>>;
