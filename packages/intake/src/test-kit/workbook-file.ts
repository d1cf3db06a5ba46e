import { strToU8, zipSync, type Zippable } from 'fflate';

/** A cell as a spreadsheet program writes it; a string is an inline one. */
export type MadeCell = string | { readonly xml: string };

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Style 1 of these workbooks is a day. */
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy/mm/dd"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** A number, with the style of a day if it is one. */
export function numberCell(value: number | string, style: 'plain' | 'day' = 'plain'): MadeCell {
  return { xml: `<c r="?"${style === 'day' ? ' s="1"' : ''}><v>${value}</v></c>` };
}

export function sharedCell(index: number): MadeCell {
  return { xml: `<c r="?" t="s"><v>${index}</v></c>` };
}

export function formulaCell(formula: string, cached: string): MadeCell {
  return { xml: `<c r="?" t="str"><f>${formula}</f><v>${cached}</v></c>` };
}

/** The parts of a workbook with these rows on its first sheet; `instead` replaces or adds parts. */
export function workbookParts(
  rows: readonly (readonly MadeCell[])[],
  instead: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
    'xl/workbook.xml': workbookXml(['rId1']),
    'xl/_rels/workbook.xml.rels': relationsXml([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"></sst>`,
    'xl/worksheets/sheet1.xml': sheetXml(rows.map(rowXml).join('')),
    ...instead,
  };
}

export function workbookXml(ids: readonly string[], properties = ''): string {
  const sheets = ids.map((id, at) => `<sheet name="S${at}" sheetId="${at + 1}" r:id="${id}"/>`).join('');
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${properties}/><sheets>${sheets}</sheets></workbook>`;
}

export function relationsXml(relations: readonly (readonly [string, string, string])[]): string {
  const all = relations.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${all.join('')}</Relationships>`;
}

export function sheetXml(rows: string, behind = ''): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${behind}</worksheet>`;
}

export function rowXml(cells: readonly MadeCell[], index: number): string {
  return `<row r="${index + 1}">${cells.map((cell, at) => cellXml(cell, `${letters(at)}${index + 1}`)).join('')}</row>`;
}

/** The archive of these parts. */
export function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) files[name] = strToU8(text);
  return zipSync(files, { level: 6 });
}

function cellXml(cell: MadeCell, reference: string): string {
  if (typeof cell !== 'string') return cell.xml.replace('r="?"', `r="${reference}"`);
  if (cell === '') return '';
  return `<c r="${reference}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${letters(Math.floor(index / 26) - 1)}${last}`;
}
