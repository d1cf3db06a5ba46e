import type { CellForm, Column } from './column.ts';

/** A form, or the only values of the column. */
type Written = CellForm | readonly string[];

export function required(name: string, written: Written, ja: string, en: string): Column {
  return { ...columnOf(name, written), need: 'required', meaning: { ja, en } };
}

/** May be blank, and may be left out of the header. */
export function optional(name: string, written: Written, ja: string, en: string): Column {
  return { ...columnOf(name, written), need: 'optional', meaning: { ja, en } };
}

/** Required for some rows and blank for others; the meaning says when. */
export function conditional(name: string, written: Written, ja: string, en: string): Column {
  return { ...columnOf(name, written), need: 'conditional', meaning: { ja, en } };
}

function columnOf(name: string, written: Written): Omit<Column, 'need' | 'meaning'> {
  const field = name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const base = { name, field, verified: true };
  return typeof written === 'string'
    ? { ...base, form: written }
    : { ...base, form: 'list', allowed: written };
}
