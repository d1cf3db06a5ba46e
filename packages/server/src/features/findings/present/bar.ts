import type { TimeLineBar } from '@renkei/contract';
import { findPlace, type Register } from '@renkei/contract/files';
import type { Source } from '@renkei/detection';
import type { PlainDate } from '@renkei/kernel';

type Rest = Pick<TimeLineBar, 'from' | 'until' | 'label'> & { readonly place?: TimeLineBar['place'] };

/** From where to where the time line reaches. */
export type Span = { readonly first: PlainDate; readonly asOf: PlainDate };

/** One bar of the time line; `place` where a record says it. */
export function bar(lane: TimeLineBar['lane'], kind: TimeLineBar['kind'], rest: Rest): TimeLineBar {
  return { lane, kind, place: null, ...rest };
}

/** A lane of which no register says anything is drawn as not known, over the whole line. */
export function notKnown(lane: TimeLineBar['lane'], { first, asOf }: Span): TimeLineBar {
  return bar(lane, 'unknown', { from: first, until: asOf, label: { ja: '記録なし', en: 'not known' } });
}

export function placeOf(register: Register, source: Source, field: string): TimeLineBar['place'] {
  return findPlace(register, source, field) ?? null;
}
