import type { TimeLine } from '@renkei/contract';

/** For the tests: a stay, the special period after it, a notified stay, an unknown stretch, cards, a hire. */
export const exampleTimeLine: TimeLine = {
  asOf: '2026-10-31',
  dayAsked: '2026-06-01',
  bars: [
    bar('status', 'record', '2024-04-01', '2026-04-30'),
    bar('status', 'special-period', '2026-05-01', '2026-05-31'),
    bar('status', 'notified', '2026-05-20', '2027-04-30'),
    bar('status', 'unknown', '2026-06-01', null),
    bar('cards', 'record', '2024-04-01', null),
    bar('employments', 'record', '2026-05-20', null),
    bar('notifications', 'event', '2026-05-28', '2026-05-28'),
  ],
  brackets: [
    {
      mark: 'A',
      lane: 'status',
      from: '2026-06-01',
      until: '2026-10-31',
      sentence: {
        ja: '届出の期間と記録の期間が違います。',
        en: 'The notified and the recorded period differ.',
      },
    },
  ],
};

function bar(
  lane: TimeLine['bars'][number]['lane'],
  kind: TimeLine['bars'][number]['kind'],
  from: string,
  until: string | null,
): TimeLine['bars'][number] {
  return {
    lane,
    kind,
    from,
    until,
    label: { ja: kind, en: kind },
    place: { file: `${lane}.csv`, line: 2, column: 5 },
  };
}
