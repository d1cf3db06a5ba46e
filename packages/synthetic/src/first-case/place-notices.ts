import { plainDate } from '@renkei/kernel';
import { badRows, type BadRow } from './bad-row.ts';
import type { CastNotice } from './cast.ts';
import type { Employer, Establishment } from './employer.ts';
import { type NotificationFile, notificationFiles } from './notification-file.ts';

/** A data row of a file: a notice, or a row that cannot be read. */
export type FileRow = { readonly notice: CastNotice } | { readonly bad: BadRow };
export type FilledFile = { readonly file: NotificationFile; readonly rows: readonly FileRow[] };

/** Puts every notice into a file created after its hire, in the order of the days of hire; bad rows in between. */
export function placeNotices(notices: readonly CastNotice[]): readonly FilledFile[] {
  const placed = new Map<NotificationFile, readonly CastNotice[]>();
  const fill = (file: NotificationFile) => placed.get(file) ?? [];
  for (const notice of notices) {
    const candidates = filesFor(notice);
    const smallest = candidates.toSorted((a, b) => fill(a).length - fill(b).length)[0];
    if (smallest === undefined) throw new Error(`no file after ${notice.instance.hired}`);
    placed.set(smallest, [...fill(smallest), notice]);
  }
  return notificationFiles.map((file) => ({ file, rows: rowsOf(file, fill(file)) }));
}

function filesFor({ instance }: CastNotice): readonly NotificationFile[] {
  if (instance.file !== undefined) return notificationFiles.filter((file) => file.key === instance.file);
  const open = notificationFiles.filter((file) => file.created >= plainDate(instance.hired));
  return open.filter((file) => file.season === open[0]?.season);
}

function rowsOf(file: NotificationFile, notices: readonly CastNotice[]): readonly FileRow[] {
  const inOrder = notices.toSorted((a, b) => (a.instance.hired < b.instance.hired ? -1 : 1));
  const rows: FileRow[] = inOrder.map((notice) => ({ notice }));
  for (const bad of badRows.filter((row) => row.file === file.key)) rows.splice(bad.position - 1, 0, { bad });
  return rows;
}

/** Every fourth person works at a branch, if there is one; the head office files all the same. */
export function establishmentOf({ resident }: CastNotice, employer: Employer): Establishment {
  if (employer.branches.length === 0 || resident.number % 4 !== 0) return employer;
  return employer.branches[(resident.number / 4) % employer.branches.length] ?? employer;
}
