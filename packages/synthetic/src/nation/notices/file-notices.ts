import type { Life } from '../people/life.ts';
import { writeName } from '../names/write-name.ts';
import { slip } from './clerk.ts';
import type { Resent } from './egov-files.ts';
import { drawRowWriting } from './form-10101.ts';
import type { Place } from './form-3.ts';
import type { Notice } from './notice.ts';
import { drawSpoil } from './unreadable.ts';

/** Rows that a reader names and does not keep. */
export type Planted = { readonly unreadable: Place[]; readonly resent: Resent[] };

/** Every notice of a life, and of the companion before it, goes into the employer's file, and its truth beside. */
export function fileNotices(life: Life, planted: Planted): void {
  const written = new Set<string>();
  for (const each of [life.companionIfAny, life]) {
    if (each === undefined) continue;
    for (const notice of each.notices) fileNotice(each, notice, planted, written);
    for (const subject of each.subjects) life.nation.truth.subject(subject);
  }
}

function fileNotice(life: Life, notice: Notice, planted: Planted, written: Set<string>): void {
  const { nation, draw, person } = life;
  if (notice.slips !== 'none') notice.name = writeName(person.name, draw);
  if (notice.slips === 'all') slip(notice, draw);
  const spoil = notice.slips === 'all' ? drawSpoil(notice.route, draw) : undefined;
  const place =
    notice.route === '3'
      ? nation.form3.hire(notice, draw, spoil)
      : nation.egov.hire(notice, drawRowWriting(draw), spoil);
  if (place === undefined) return;
  if (spoil === undefined) nation.truth.notice(notice, written);
  else planted.unreadable.push(place);
}
