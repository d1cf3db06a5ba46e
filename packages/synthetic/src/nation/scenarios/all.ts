import { abroadAndGone } from './abroad.ts';
import { cardLapsed } from './card-lapsed.ts';
import { cardNeverIssued } from './card-never-issued.ts';
import { cardNumberForm } from './card-number-form.ts';
import { cardOfAnother } from './card-of-another.ts';
import { designation } from './designation.ts';
import { enrolmentScenarios } from './enrolment.ts';
import { filing } from './filing.ts';
import { hosts } from './host.ts';
import { hoursAndPremises } from './hours-and-premises.ts';
import { registerMismatch } from './register-mismatch.ts';
import type { Scenario } from './scenario.ts';
import { severalNotices } from './several-notices.ts';
import { stayExpired } from './stay-expired.ts';
import { support } from './support.ts';
import { trainee } from './trainee.ts';
import { whichPerson } from './which-person.ts';
import { workWithoutPermission } from './work-without-permission.ts';

/** Every form and every lawful explanation of the closed list but that of `facilitator-pattern`, which findings alone can show. */
export const allScenarios: readonly Scenario[] = [
  ...cardNumberForm,
  ...cardNeverIssued,
  ...cardLapsed,
  ...cardOfAnother,
  ...severalNotices,
  ...registerMismatch,
  ...whichPerson,
  ...abroadAndGone,
  ...stayExpired,
  ...workWithoutPermission,
  ...enrolmentScenarios,
  ...designation,
  ...hosts,
  ...hoursAndPremises,
  ...trainee,
  ...filing,
  ...support,
];
