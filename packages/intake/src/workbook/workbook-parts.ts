import { err, ok, type Result } from '@renkei/kernel';
import { attributeOf, elements } from './xml.ts';
import { limits } from './limits.ts';
import { unpackPart } from './unpack-part.ts';
import { readZipDirectory, type WorkbookCode, type ZipEntry } from './zip-directory.ts';

/** What is read of a workbook, unpacked. */
export type WorkbookParts = {
  readonly sheet: Buffer;
  readonly sharedStrings: Buffer | undefined;
  readonly styles: Buffer | undefined;
  readonly isFrom1904: boolean;
  /** Whether another sheet has a value. */
  readonly hasOtherValues: boolean;
};

type Part = (name: string | undefined) => Result<Buffer | undefined, WorkbookCode>;
type Relation = { readonly id: string; readonly type: string; readonly target: string };

const MACROS = /vbaProject\.bin$/iu;
const VALUE = /<(?:\w+:)?(?:v|is|f)[\s/>]/u;

/** Unpacks what is needed of an archive that was checked; the other parts stay packed. */
export function unpackWorkbook(bytes: Buffer): Result<WorkbookParts, WorkbookCode> {
  const entries = readZipDirectory(bytes);
  if (!entries.ok) return entries;
  if (entries.value.some(({ name }) => MACROS.test(name))) return err('workbook.macros');
  const part = partReader(bytes, entries.value);
  const workbook = part('xl/workbook.xml');
  if (!workbook.ok) return workbook;
  const relations = part('xl/_rels/workbook.xml.rels');
  if (!relations.ok) return relations;
  if (workbook.value === undefined || relations.value === undefined) return err('file.not-a-workbook');
  const text = workbook.value.toString('utf8');
  return withSheets(part, text, relationsIn(relations.value.toString('utf8')));
}

function withSheets(
  part: Part,
  workbook: string,
  relations: readonly Relation[],
): Result<WorkbookParts, WorkbookCode> {
  const target = (kind: string) => relations.find(({ type }) => type.endsWith(`/${kind}`))?.target;
  const sheets = sheetsIn(workbook).map((id) => relations.find((relation) => relation.id === id)?.target);
  const [sheet, sharedStrings, styles] = [
    part(sheets[0]),
    part(target('sharedStrings')),
    part(target('styles')),
  ];
  if (!sheet.ok) return sheet;
  if (!sharedStrings.ok) return sharedStrings;
  if (!styles.ok) return styles;
  if (sheet.value === undefined) return err('workbook.damaged');
  const others = sheets.slice(1).map(part);
  const refused = others.find((other) => !other.ok);
  if (refused !== undefined) return refused;
  const [properties = ''] = elements(workbook, 'workbookPr');
  return ok({
    sheet: sheet.value,
    sharedStrings: sharedStrings.value,
    styles: styles.value,
    isFrom1904: ['1', 'true'].includes(attributeOf(properties, 'date1904') ?? ''),
    hasOtherValues: others.some((other) => other.ok && hasValues(other.value)),
  });
}

/** Unpacks by name; a part that is not there is undefined. The parts together stay under their limit. */
function partReader(bytes: Buffer, entries: readonly ZipEntry[]): Part {
  let total = 0;
  return (name) => {
    const entry = entries.find((each) => each.name === name);
    if (entry === undefined) return ok(undefined);
    total += entry.size;
    return total > limits.parts ? err('workbook.too-large') : unpackPart(bytes, entry);
  };
}

/** Relation ids of the sheets in their order, a hidden one after those that are seen. */
function sheetsIn(workbook: string): readonly string[] {
  const sheets = elements(workbook, 'sheet').map((attributes) => ({
    id: attributeOf(attributes, 'id') ?? '',
    isHidden: (attributeOf(attributes, 'state') ?? 'visible') !== 'visible',
  }));
  return sheets.toSorted((a, b) => Number(a.isHidden) - Number(b.isHidden)).map(({ id }) => id);
}

function relationsIn(text: string): readonly Relation[] {
  return elements(text, 'Relationship').map((attributes) => {
    const target = attributeOf(attributes, 'Target') ?? '';
    return {
      id: attributeOf(attributes, 'Id') ?? '',
      type: attributeOf(attributes, 'Type') ?? '',
      target: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
    };
  });
}

function hasValues(sheet: Buffer | undefined): boolean {
  return sheet !== undefined && VALUE.test(sheet.toString('latin1'));
}
