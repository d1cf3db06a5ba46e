import type { Account, AgencyId, Purpose } from '@renkei/contract';

const shared = (office: string): readonly Account[] => [
  {
    id: `liaison-${office}`,
    name: { ja: '例示 次郎', en: 'Reiji Jiro' },
    role: 'liaison',
    desk: { ja: '連絡調整担当', en: 'Liaison desk' },
  },
  {
    id: `protection-${office}`,
    name: { ja: '守山 結', en: 'Moriyama Yui' },
    role: 'protection',
    desk: { ja: '保護担当', en: 'Protection desk' },
  },
];

const workDesk = { ja: '就労審査部門', en: 'Employment examination department' };
const measuresDesk = { ja: '職業対策課', en: 'Employment measures division' };

/** Invented people, by agency. They exist in demo mode only; real sign-in knows nothing of them. */
export const demoAccounts: Readonly<Record<AgencyId, readonly Account[]>> = {
  immigration: [
    { id: 'officer-1', name: { ja: '架空 一郎', en: 'Kaku Ichiro' }, role: 'officer', desk: workDesk },
    { id: 'officer-2', name: { ja: '見本 花子', en: 'Mihon Hanako' }, role: 'officer', desk: workDesk },
    { id: 'supervisor-1', name: { ja: '仮名 統子', en: 'Kamei Toko' }, role: 'supervisor', desk: workDesk },
    ...shared('1'),
  ],
  labour: [
    { id: 'labour-1', name: { ja: '試作 三郎', en: 'Shisaku Saburo' }, role: 'officer', desk: measuresDesk },
    { id: 'labour-2', name: { ja: '模型 桜', en: 'Mokei Sakura' }, role: 'supervisor', desk: measuresDesk },
    {
      id: 'employment-service-1',
      name: { ja: '助川 光', en: 'Sukegawa Hikaru' },
      role: 'employment-service',
      desk: { ja: '外国人雇用サービス担当', en: 'Employment service for foreign workers' },
    },
    ...shared('2'),
  ],
};

export const purposes: readonly Purpose[] = [
  {
    id: 'notification-check',
    name: { ja: '雇用状況届出の確認', en: 'Checking employment notifications' },
    basis: { ja: '労働施策総合推進法29条・入管法59条の2', en: 'LPA 29, ICRRA 59-2' },
    verified: false,
  },
  {
    id: 'worker-support',
    name: { ja: '働く人への支援', en: 'Support for workers' },
    basis: { ja: '職業安定法8条・51条の2', en: 'Employment Security Act 8, 51-2' },
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

/** An account of this agency's node; those of another agency's are unknown here. */
export function findAccount(id: string, agency: AgencyId): Account | undefined {
  return demoAccounts[agency].find((account) => account.id === id);
}

/** The name to show for whoever wrote an event. */
export function nameOf(by: string): { ja: string; en: string } {
  return (
    Object.values(demoAccounts)
      .flat()
      .find(({ id }) => id === by)?.name ?? { ja: 'システム', en: 'The system' }
  );
}
