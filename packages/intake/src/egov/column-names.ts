import {
  INDIVIDUAL_NUMBER_COLUMN,
  notificationColumns,
  notificationWidths,
  REFERENCE_COLUMN,
} from '@renkei/contract/files';
import { err, ok, type Result } from '@renkei/kernel';
import { badEvent } from '../bad-event.ts';
import type { BadEvent } from '../read-event.ts';
import { looksLikeIndividualNumber } from '../registers/looks-like-individual-number.ts';
import { looseName } from './loose-name.ts';

// Enough to tell that the columns stand where they should; exporters write the other names in their own ways.
const CHECKED = [1, 45, 62];

/** How many columns of the layout a file has, and the column of `renkei_row` behind them, if it has one. */
export type NamedColumns = { readonly layoutWidth: number; readonly reference?: number };

/** Line 9. An error refuses the file; where 個人番号 stands is checked before anything else. */
export function readColumnNames(
  file: string,
  line: number,
  written: readonly (string | undefined)[],
): Result<NamedColumns, readonly BadEvent[]> {
  const reference = written.at(-1) === REFERENCE_COLUMN ? written.length : undefined;
  const names = reference === undefined ? written : written.slice(0, -1);
  const place = { file, line, column: null, columnName: '' };
  // As nearly all are: to fold each name and look for others in it takes longer than the rows of a small file.
  if (isByTheLayout(names)) return ok(namedColumns(names.length, reference));
  const astray = names.findIndex(
    (name, at) => at + 1 !== INDIVIDUAL_NUMBER_COLUMN && looksLikeIndividualNumber(name ?? ''),
  );
  if (astray >= 0) return err([badEvent({ ...place, column: astray + 1 }, 'layout.individual-number-place')]);
  if (!notificationWidths.some((width) => width === names.length)) {
    return err([badEvent(place, 'layout.column-count', String(names.length))]);
  }
  if (looseName(names[INDIVIDUAL_NUMBER_COLUMN - 1] ?? '') !== '個人番号') {
    return err([badEvent({ ...place, column: INDIVIDUAL_NUMBER_COLUMN }, 'layout.individual-number-place')]);
  }
  const wrong = notificationColumns.find(
    ({ number, name }) =>
      CHECKED.includes(number) &&
      number <= names.length &&
      looseName(names[number - 1] ?? '') !== looseName(name),
  );
  if (wrong === undefined) return ok(namedColumns(names.length, reference));
  return err([badEvent({ ...place, column: wrong.number, columnName: wrong.name }, 'layout.column-name')]);
}

function isByTheLayout(names: readonly (string | undefined)[]): boolean {
  const isWide = notificationWidths.some((width) => width === names.length);
  return isWide && names.every((name, at) => name === notificationColumns[at]?.name);
}

function namedColumns(layoutWidth: number, reference: number | undefined): NamedColumns {
  return { layoutWidth, ...(reference === undefined ? {} : { reference }) };
}
