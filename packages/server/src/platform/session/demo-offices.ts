import type { AgencyId, Bilingual } from '@renkei/contract';
import type { Desk } from '@renkei/law';

/** An office whose node this may be: one agency's, with the desks it works for. */
export type Office = {
  readonly id: string;
  readonly agencyId: AgencyId;
  readonly agency: Bilingual;
  readonly office: Bilingual;
  /** Findings first asked of these desks are written here; another agency's node writes the others. */
  readonly desks: readonly Desk[];
};

/** The offices of the demonstration. They do not exist. */
export const demoOffices: Readonly<Record<AgencyId, Office>> = {
  immigration: {
    id: 'isa-kaku',
    agencyId: 'immigration',
    agency: { ja: '出入国在留管理庁', en: 'Immigration Services Agency' },
    office: { ja: '架空地方出入国在留管理局', en: 'Fictitious Regional Immigration Services Bureau' },
    desks: ['C', 'I'],
  },
  labour: {
    id: 'labour-kaku',
    agencyId: 'labour',
    agency: { ja: '厚生労働省 都道府県労働局', en: 'Prefectural Labour Bureau' },
    office: { ja: '架空労働局', en: 'Fictitious Labour Bureau' },
    desks: ['L', 'W'],
  },
};

/** True where a desk of this office is asked first, of desks in the order in which a rule asks them. */
export function isAskedFirst({ desks }: Office, [first]: readonly Desk[]): boolean {
  return first !== undefined && desks.includes(first);
}

/** The office of an id. One that is unknown is a fault of the configuration. */
export function officeOf(id: string): Office {
  const office = Object.values(demoOffices).find((each) => each.id === id);
  if (office === undefined) throw new Error(`there is no office ${id}`);
  return office;
}
