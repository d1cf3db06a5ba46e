import type { TextFiles } from '../files/text-files.ts';
import { notificationIdOf } from '../notices/notification-id.ts';
import type { Notice } from '../notices/notice.ts';
import type { SubjectTruth } from '../people/life.ts';

const FILE = 'truth.csv';
const HEADER =
  'notification_id,resident_id,card_holder_id,expected_rules,lawful_explanation,subject_kind,subject_id';

/** What really happened, beside the records: a line for every readable notice, and for the subjects that are none. */
export class TruthFile {
  readonly #files: TextFiles;

  constructor(files: TextFiles) {
    this.#files = files;
    files.append(FILE, `${HEADER}\n`);
  }

  notice(notice: Notice, written: Set<string>): void {
    const id = notificationIdOf(notice);
    if (written.has(id)) return;
    written.add(id);
    const { truth, residentId, holderId } = notice;
    this.#line([id, residentId, holderId, truth.rules, truth.explanations, 'notification', id]);
  }

  subject({ kind, id, residentId, truth }: SubjectTruth): void {
    this.#line(['', residentId, '', truth.rules, truth.explanations, kind, id]);
  }

  #line(cells: readonly string[]): void {
    this.#files.append(FILE, `${cells.join(',')}\n`);
  }
}
