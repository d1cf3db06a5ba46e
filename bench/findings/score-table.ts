import type { TraditionScore } from './by-tradition.ts';
import type { Score } from './score.ts';

const HEAD = ['true', 'asked', 'right', 'missed', 'coverage', 'link', 'false', '/100,000', 'prec.', 'recall'];
const FIRST = 34;
const REST = 9;

/** A table for the screen: a line a rule, and those of several rules together. */
export function scoreTable(title: string, rows: Iterable<readonly [name: string, score: Score]>): string {
  const lines = Array.from(rows, ([name, score]) => lineOfCells(name, cellsOf(score)));
  return [title, lineOfCells('rule', HEAD), ...lines, ''].join('\n');
}

export function traditionTable(title: string, scores: readonly TraditionScore[]): string {
  const head = ['lawful', ...HEAD, '× mean', 'at least'];
  const lines = scores.map((score) =>
    lineOfCells(score.tradition, [
      String(score.lawful),
      ...cellsOf(score),
      written(score.ratio, 2),
      written(score.ratioAtLeast, 2),
    ]),
  );
  return [title, lineOfCells('name tradition', head), ...lines, ''].join('\n');
}

function cellsOf(score: Score): readonly string[] {
  const { right, missed, coverage, link, falsePer100k, precision, recall } = score;
  const counts = [score.true, score.asked, right, missed, coverage, link, score.false].map(String);
  return [...counts, written(falsePer100k, 1), written(precision, 3), written(recall, 3)];
}

function written(value: number, digits: number): string {
  return Number.isFinite(value) ? value.toFixed(digits) : '–';
}

function lineOfCells(first: string, cells: readonly string[]): string {
  return `${first.padEnd(FIRST)}${cells.map((cell) => cell.padStart(REST)).join('')}`;
}
