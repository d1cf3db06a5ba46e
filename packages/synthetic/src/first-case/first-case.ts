import { plainDate } from '@renkei/kernel';
import { allScenarios } from './all-scenarios.ts';
import { type CastNotice, castScenarios, residentBefore, type Resident } from './cast.ts';
import { coverageText } from './coverage-text.ts';
import type { FirstCaseLabel } from './label.ts';
import { labelsText } from './labels-text.ts';
import { notificationBytes } from './notification-bytes.ts';
import { notificationId } from './notification-id.ts';
import { notificationRow } from './notification-row.ts';
import type { NotificationFile } from './notification-file.ts';
import { type FilledFile, placeNotices } from './place-notices.ts';
import { cardsText, departuresText, permissionsText, residentsText, staysText } from './register-texts.ts';
import { separationsText } from './separation-text.ts';

type FirstCase = {
  readonly residents: readonly Resident[];
  readonly files: readonly FilledFile[];
  readonly labels: readonly FirstCaseLabel[];
};

/** The whole case, put together from the scenario tables; the same every time. */
export function firstCase(): FirstCase {
  const notices = castScenarios(allScenarios);
  const residents = [...new Set(notices.map((notice) => notice.resident))];
  const files = placeNotices(notices);
  return { residents, files, labels: files.flatMap((file) => labelsOf(file, residents)) };
}

/** Paths below the package folder, with the bytes that belong there. */
export function firstCaseFiles(): ReadonlyMap<string, Uint8Array> {
  const { residents, files, labels } = firstCase();
  const utf8 = new TextEncoder();
  const texts: readonly (readonly [string, string])[] = [
    ['first-case/residents.csv', residentsText(residents)],
    ['first-case/cards.csv', cardsText(residents)],
    ['first-case/stays.csv', staysText(residents)],
    ['first-case/permissions.csv', permissionsText(residents)],
    ['first-case/departures.csv', departuresText(residents)],
    ['first-case/separations.csv', separationsText(files)],
    ['first-case/coverage.csv', coverageText()],
    ['first-case-labels.csv', labelsText(labels)],
  ];
  return new Map([
    ...texts.map(([path, text]) => [path, utf8.encode(text)] as const),
    ...files.map((filled) => [notificationPath(filled), notificationBytes(filled, residents)] as const),
  ]);
}

function notificationPath({ file }: FilledFile): string {
  return `first-case/notifications/${file.created}-${file.key}.csv`;
}

function labelsOf({ file, rows }: FilledFile, residents: readonly Resident[]): readonly FirstCaseLabel[] {
  return rows.flatMap((row) => {
    if (!('notice' in row)) return [];
    const { scenario, instance } = row.notice;
    const label = {
      ...instance.answer,
      notificationId: idOf(row.notice, file, residents),
      scenario: scenario.id,
      explanation: instance.explanation ?? scenario.explanation,
      note: instance.note,
    };
    return [label];
  });
}

function idOf(notice: CastNotice, { employer }: NotificationFile, residents: readonly Resident[]): string {
  const { instance, resident } = notice;
  const birth = instance.notice?.birth;
  return notificationId(notificationRow(notice, employer, residentBefore(resident, residents)), {
    hired: plainDate(instance.hired),
    birth: birth === undefined ? resident.birth : plainDate(birth),
  });
}
