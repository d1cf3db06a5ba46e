import type { FindingState } from '@renkei/contract';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Checkbox, ChoiceGroup } from '../../components/choice.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { DeskAndRule } from './desk-and-rule.tsx';
import { filtersOf, type QueueFilterValues, searchWith } from './filter-values.ts';
import type { QueueSearch } from './queue-search.ts';
import { statesOfView } from './states-of-view.ts';

type Props = {
  readonly search: QueueSearch;
  readonly places: readonly string[];
  readonly onApplied?: () => void;
};

/** Applied by the button, not while typing: a list must not change under the hand, nor fill the log. */
export function QueueFilters({ search, places, onApplied }: Props): ReactNode {
  const applied = filtersOf(search);
  return (
    <FilterForm
      key={JSON.stringify(applied)}
      {...{ search, places, applied }}
      {...(onApplied && { onApplied })}
    />
  );
}

function FilterForm({
  search,
  places,
  applied,
  onApplied,
}: Props & { applied: QueueFilterValues }): ReactNode {
  const { t } = useTexts();
  const navigate = useNavigate();
  const [values, setValues] = useState(applied);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void navigate({ to: '/findings', search: searchWith(search, values) });
    onApplied?.();
  };
  return (
    <form onSubmit={submit} aria-label={t('queue.filters')} className="grid gap-4">
      <StateChoices {...{ search, values }} onChange={(states) => setValues({ ...values, states })} />
      <Select
        label={t('queue.filter.place')}
        value={values.place}
        onChange={(event) => setValues({ ...values, place: event.target.value })}
        options={[
          { value: '', label: t('queue.filter.any') },
          ...withChosen(places, values.place).map((place) => ({ value: place, label: place })),
        ]}
      />
      <DeskAndRule values={values} onChange={(change) => setValues({ ...values, ...change })} />
      <TextField
        label={t('queue.filter.employer')}
        hint={t('queue.filter.employer-hint')}
        maxLength={100}
        value={values.employer}
        onChange={(event) => setValues({ ...values, employer: event.target.value })}
      />
      <Button type="submit" variant="solid" size="m" wide>
        {t('queue.filter.apply')}
      </Button>
    </form>
  );
}

type StateProps = {
  readonly search: QueueSearch;
  readonly values: QueueFilterValues;
  readonly onChange: (states: readonly FindingState[]) => void;
};

function StateChoices({ search, values, onChange }: StateProps): ReactNode {
  const { t } = useTexts();
  const states = statesOfView(search.view ?? 'all-open');
  if (states.length === 0) return null;
  const toggled = (state: FindingState): readonly FindingState[] =>
    values.states.includes(state)
      ? values.states.filter((each) => each !== state)
      : [...values.states, state];
  return (
    <ChoiceGroup legend={t('queue.filter.states')} hint={t('queue.filter.states-hint')}>
      {states.map((state) => (
        <Checkbox
          key={state}
          className="min-h-7 !py-1"
          checked={values.states.includes(state)}
          onChange={() => onChange(toggled(state))}
        >
          {t(`state.${state}`)}
        </Checkbox>
      ))}
    </ChoiceGroup>
  );
}

/** A place chosen in the address stays in the list even where no row has it now. */
function withChosen(places: readonly string[], chosen: string): readonly string[] {
  return chosen === '' || places.includes(chosen) ? places : [chosen, ...places];
}
