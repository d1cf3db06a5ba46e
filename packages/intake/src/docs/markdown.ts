/** A table that prettier leaves alone, so that a generated page is already formatted. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = `|${head.map(() => '---').join('|')}|`;
  const lines = [tableLine(head), rule, ...rows.map(tableLine)].join('\n');
  return `<!-- prettier-ignore-start -->\n\n${lines}\n\n<!-- prettier-ignore-end -->`;
}

/** Lines as they stand in a file. */
export function listing(lines: readonly string[]): string {
  return ['```csv', ...lines, '```'].join('\n');
}

/** Blocks with an empty line between, and the note that the page is generated. */
export function page(title: string, blocks: readonly string[]): string {
  const note =
    '<!-- Generated from packages/contract/src/files by packages/intake/src/docs/write-format-docs.ts. -->';
  return `${[`# ${title}`, note, ...blocks].join('\n\n')}\n`;
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.map(escaped).join(' | ')} |`;
}

function escaped(cell: string): string {
  const piped = cell.replaceAll('|', String.raw`\|`);
  return cell.startsWith('`') ? piped : piped.replaceAll(/[_*]/g, String.raw`\$&`);
}
