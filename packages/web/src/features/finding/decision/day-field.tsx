import type { ReactNode } from 'react';
import { TextField } from '../../../components/text-field.tsx';
import { showDay, showEra } from '../../../texts/dates.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { dayProblem } from './outcome-form-values.ts';
import { readTypedDay } from './read-typed-day.ts';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly error: string | undefined;
  readonly today: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A day as people type it, in either calendar, echoed in both with its weekday. */
export function DayField({ id, label, error, today, value, onChange }: Props): ReactNode {
  const { t, lang } = useTexts();
  const typed = readTypedDay(value);
  const echo = () => {
    if (!('read' in typed)) return '';
    const values = {
      day: showDay(typed.read, lang, { weekday: true }),
      era: showEra(typed.read, lang) ?? '',
    };
    return t(typed.note === 'outside-era' ? 'finding.day.read-outside-era' : 'finding.day.read', values);
  };
  // While somebody types, half a date is no mistake; what is a date and cannot be used is said at once.
  const early = 'problem' in typed && typed.problem !== 'no-such-day' ? undefined : dayProblem(typed, today);
  const shown = error ?? (early === undefined ? undefined : t(early.text, early.values));
  return (
    <div>
      <TextField
        id={id}
        required
        label={label}
        hint={t('finding.day.hint')}
        error={shown}
        inputMode="text"
        autoComplete="off"
        maxLength={30}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <p aria-live="polite" className="mt-1 min-h-6 font-bold">
        {echo()}
      </p>
    </div>
  );
}
