import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Select } from '../../components/select.tsx';
import { rulesQuery } from '../../http/rules-query.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { deskChosen, type QueueFilterValues } from './filter-values.ts';

type Props = {
  readonly values: QueueFilterValues;
  readonly onChange: (change: Partial<QueueFilterValues>) => void;
};

/** Who is asked first, and which rule asks; a rule shows only what is compared already. */
export function DeskAndRule({ values, onChange }: Props): ReactNode {
  const { t, pick } = useTexts();
  // The names stay while the page is open, and each reading fills the log: the form begins anew with every filter applied.
  const { data } = useQuery({ ...rulesQuery, staleTime: Infinity });
  const rules = (data?.rules ?? []).filter(({ askedHere, state }) => askedHere && state !== 'not-built');
  const desks = [...new Set(rules.flatMap(({ desks: [first] }) => (first === undefined ? [] : [first])))];
  const any = { value: '', label: t('queue.filter.any') };
  return (
    <>
      <Select
        label={t('queue.filter.desk')}
        value={values.desk}
        onChange={(event) => onChange({ desk: deskChosen(event.target.value) })}
        options={[any, ...desks.map((desk) => ({ value: desk, label: t(`desk.${desk}`) }))]}
      />
      <Select
        label={t('queue.filter.rule')}
        hint={t('queue.filter.rule-hint')}
        value={values.rule}
        onChange={(event) => onChange({ rule: event.target.value })}
        options={[any, ...rules.map(({ id, name }) => ({ value: id, label: pick(name) }))]}
      />
    </>
  );
}
