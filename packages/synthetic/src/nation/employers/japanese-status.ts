import { statusesOfResidence } from '@renkei/law/tables';
import type { Draw } from '../draw.ts';
import type { Status } from '../people/status.ts';

const names = new Map(statusesOfResidence.map(({ slug, ja }) => [slug, ja]));

/** 在留資格 as employers write it: the name of the table, the figure in full width, the type of training or the field in brackets. */
export function statusAsWritten(status: Status, field: string | undefined, draw: Draw): string {
  const name = names.get(status);
  if (name === undefined) throw new Error(`law has no status ${status}`);
  const text = draw.chance(0.5) ? name.replaceAll(/\d/gu, (digit) => '０１２３'.charAt(Number(digit))) : name;
  if (status.startsWith('ssw_') && field !== undefined) return `${text}（${fieldNames[field] ?? field}）`;
  if (status.startsWith('titp_') && draw.chance(0.4)) return `${text}ロ`;
  return text;
}

const fieldNames: Readonly<Record<string, string>> = {
  agriculture: '農業',
  fishery: '漁業',
  construction: '建設',
  manufacturing: '工業製品製造業',
  'road-transport': '自動車運送業',
  'food-service': '外食業',
  care: '介護',
  'building-cleaning': 'ビルクリーニング',
};
