/** A table that prettier leaves alone, so that a generated page is already formatted. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = `|${head.map(() => '---').join('|')}|`;
  const lines = [lineOf(head), rule, ...rows.map(lineOf)].join('\n');
  return `<!-- prettier-ignore-start -->\n\n${lines}\n\n<!-- prettier-ignore-end -->`;
}

/** Blocks with an empty line between, and the note that the page is generated. */
export function page(title: string, blocks: readonly string[]): string {
  const note =
    '<!-- Generated from packages/law (tables and cases) by packages/law/src/test/docs/write-law-docs.ts. -->';
  return `${[`# ${title}`, note, ...blocks].join('\n\n')}\n`;
}

export function code(text: string): string {
  return text === '' ? '' : `\`${text}\``;
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.map(escaped).join(' | ')} |`;
}

function escaped(cell: string): string {
  const piped = cell.replaceAll('|', String.raw`\|`);
  return cell.includes('`') ? piped : piped.replaceAll(/[_*<]/gu, String.raw`\$&`);
}
