import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const REGISTERS = ['residents', 'cards', 'stays', 'permissions', 'departures', 'separations'];

/**
 * Writes a directory with so many copies of another: every id and card number gets the copy's number, so that no two people
 * meet. Establishment and insured numbers stay, so that a separation is found by several copies: good enough for the rate,
 * not for the answers. Tells how many notification rows it holds.
 */
export async function writeCopies(from: string, to: string, copies: number): Promise<number> {
  await mkdir(join(to, 'notifications'), { recursive: true });
  for (const register of REGISTERS) {
    const text = await readFile(join(from, `${register}.csv`), 'latin1');
    const [header = '', ...rows] = text.split(/\r?\n/).filter((line) => line !== '');
    const all = [header];
    for (let copy = 0; copy < copies; copy += 1) for (const row of rows) all.push(renumber(row, copy));
    await writeFile(join(to, `${register}.csv`), `${all.join('\r\n')}\r\n`, 'latin1');
  }
  await writeFile(join(to, 'coverage.csv'), await readFile(join(from, 'coverage.csv')));
  let notifications = 0;
  for (const file of await readdir(join(from, 'notifications'))) {
    const lines = (await readFile(join(from, 'notifications', file), 'latin1'))
      .split('\r\n')
      .filter((line) => line !== '');
    const rows: string[] = [];
    for (let copy = 0; copy < copies; copy += 1)
      for (const row of lines.slice(9)) rows.push(renumber(row, copy));
    notifications += rows.length;
    const text = `${[...lines.slice(0, 9), ...rows].join('\r\n')}\r\n`;
    await writeFile(join(to, 'notifications', file), text, 'latin1');
  }
  return notifications;
}

/** Card numbers XX########XX move into a range of their copy; ids get its number at their end. */
function renumber(row: string, copy: number): string {
  const card = (digits: string): string =>
    String((Number(digits) + copy * 100_000) % 100_000_000).padStart(8, '0');
  return row
    .replaceAll(/XX(\d{8})XX/g, (_, digits: string) => `XX${card(digits)}XX`)
    .replaceAll(/(^|,)([A-Z]{1,3}-\d[\w.-]*)/g, (_, comma: string, id: string) => `${comma}${id}.${copy}`);
}
