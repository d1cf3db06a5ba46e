import { showDay } from '../../../texts/dates.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import type { Entry } from './entries.ts';

export type EntryWords = {
  /** What it is: the server's label, or the day asked and the as-of day. */
  readonly label: (entry: Entry) => string;
  /** From when until when. */
  readonly days: (entry: Entry) => string;
  readonly lane: (entry: Entry) => string;
  readonly kind: (entry: Entry) => string;
  /** All of it, as the arrow keys speak it. */
  readonly sentence: (entry: Entry) => string;
};

/** One set of words for picture, table, list and speech, so that they cannot say different things. */
export function useEntryWords(): EntryWords {
  const { t, lang, pick } = useTexts();
  const day = (date: string) => showDay(date, lang, { weekday: false });
  const label = (entry: Entry) =>
    entry.label === null
      ? t(entry.kind === 'as-of' ? 'finding.line.as-of' : 'finding.line.day-asked')
      : pick(entry.label);
  const days = ({ from, until }: Entry) => {
    if (until === null) return t('finding.line.open-ended', { from: day(from) });
    return until === from ? day(from) : t('finding.line.from-until', { from: day(from), until: day(until) });
  };
  const lane = (entry: Entry) => (entry.lane === null ? '' : t(`finding.lane.${entry.lane}`));
  const kind = (entry: Entry) => t(`finding.kind.${entry.kind}`);
  const sentence = (entry: Entry) =>
    entry.lane === null
      ? t('finding.line.day-sentence', { days: days(entry), label: label(entry) })
      : t('finding.line.sentence', {
          days: days(entry),
          lane: lane(entry),
          kind: kind(entry),
          label: label(entry),
        });
  return { label, days, lane, kind, sentence };
}
