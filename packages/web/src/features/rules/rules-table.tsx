import type { RuleRow } from '@renkei/contract';
import type { ReactNode } from 'react';
import { DataTable } from '../../components/data-table.tsx';
import { showDay } from '../../texts/dates.ts';
import { useTexts } from '../../texts/use-texts.ts';

/** One row a rule, in the order of the closed list. */
export function RulesTable({ rules }: { readonly rules: readonly RuleRow[] }): ReactNode {
  const { t, lang, pick } = useTexts();
  const figures = ['fired', 'explained', 'clerical', 'confirmed', 'overturned'] as const;
  const day = (date: string | null) => (date === null ? '–' : showDay(date, lang, { weekday: false }));
  return (
    <DataTable
      caption={t('rules.title')}
      columns={[
        { name: t('rules.column.rule'), width: 24 },
        { name: t('rules.column.state'), width: 12 },
        { name: t('rules.column.since'), width: 12 },
        { name: t('rules.column.ends'), width: 12 },
        ...figures.map((name) => ({ name: t(`rules.column.${name}`), figures: true, width: 7 })),
        { name: t('rules.column.share'), figures: true, width: 7 },
      ]}
      rows={rules.map((rule) => ({
        key: rule.id,
        cells: [
          <span key="rule">
            {pick(rule.name)}
            <small className="block font-normal text-quiet">
              {rule.desks.map((desk) => t(`desk.${desk}`)).join(t('rules.then'))}
            </small>
          </span>,
          <b key="state">{t(rule.askedHere ? `rules.state.${rule.state}` : 'rules.elsewhere')}</b>,
          day(rule.since),
          day(rule.endsOn),
          ...figures.map((name) => rule.figures?.[name] ?? '–'),
          shareOf(rule),
        ],
      }))}
    />
  );
}

function shareOf({ figures }: RuleRow): string {
  return figures === null || figures.share === null ? '–' : `${String(figures.share)} %`;
}
