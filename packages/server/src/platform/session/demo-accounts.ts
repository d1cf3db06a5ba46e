import type { Account, Purpose } from '@renkei/contract';

/** The office whose node this is, in the demonstration. It does not exist. */
export const demoOffice = {
  id: 'isa-kaku',
  agency: { ja: '出入国在留管理庁', en: 'Immigration Services Agency' },
  office: { ja: '架空地方出入国在留管理局', en: 'Fictitious Regional Immigration Services Bureau' },
};

const workDesk = { ja: '就労審査部門', en: 'Employment examination department' };

/** Invented people. They exist in demo mode only; real sign-in knows nothing of them. */
export const demoAccounts: readonly Account[] = [
  { id: 'officer-1', name: { ja: '架空 一郎', en: 'Kaku Ichiro' }, role: 'officer', desk: workDesk },
  { id: 'officer-2', name: { ja: '見本 花子', en: 'Mihon Hanako' }, role: 'officer', desk: workDesk },
  { id: 'supervisor-1', name: { ja: '仮名 統子', en: 'Kamei Toko' }, role: 'supervisor', desk: workDesk },
  {
    id: 'liaison-1',
    name: { ja: '例示 次郎', en: 'Reiji Jiro' },
    role: 'liaison',
    desk: { ja: '連絡調整担当', en: 'Liaison desk' },
  },
  {
    id: 'protection-1',
    name: { ja: '守山 結', en: 'Moriyama Yui' },
    role: 'protection',
    desk: { ja: '保護担当', en: 'Protection desk' },
  },
];

export const purposes: readonly Purpose[] = [
  {
    id: 'notification-check',
    name: { ja: '雇用状況届出の確認', en: 'Checking employment notifications' },
    basis: { ja: '労働施策総合推進法29条・入管法59条の2', en: 'LPA 29, ICRRA 59-2' },
    verified: false,
  },
  {
    id: 'liaison',
    name: { ja: '利用停止の連絡調整', en: 'Liaison on paused use' },
    basis: { ja: '個人情報保護法65条・66条', en: 'APPI 65, 66' },
    verified: false,
  },
  {
    id: 'protection',
    name: { ja: '保護の確認', en: 'Protection checks' },
    basis: { ja: '人身取引対策行動計画', en: 'Action Plan to Combat Trafficking in Persons' },
    verified: false,
  },
];

export function findAccount(id: string): Account | undefined {
  return demoAccounts.find((account) => account.id === id);
}

/** The name to show for whoever wrote an event. */
export function nameOf(by: string): { ja: string; en: string } {
  return findAccount(by)?.name ?? { ja: 'システム', en: 'The system' };
}
