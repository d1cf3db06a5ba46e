import { notifiedEvidence } from '../evidence.ts';
import { subjectRegisters } from '../registers-read.ts';
import type { Rule } from '../rule.ts';
import { cardOfAnotherPersonCard } from './card.ts';
import { looksAt } from './looked-at.ts';

/** rules.md `card-of-another-person`: whose card is this? Beside the notice stands the record of the number's holder. */
export const cardOfAnotherPerson: Rule = {
  card: cardOfAnotherPersonCard,
  of: 'employment',
  subject: 'notification',
  ask(employment, records) {
    const { notification, holder, link } = employment;
    if (link.answer !== 'another-person' || holder === undefined) return undefined;
    return {
      day: notification.hiredOn,
      judgedOn: notification.hiredOn,
      reads: subjectRegisters,
      question: {
        ja: '届出の番号のカードは、だれのものですか。届出の人と番号の人の記録が一致しません。',
        en: 'Whose card is this? The person notified and the holder of the number do not agree.',
      },
      evidence: [notifiedEvidence(notification, 'cardNumber'), notifiedEvidence(notification, 'birthDate')],
      looks: looksAt(employment, holder, records),
      residentId: holder.resident.residentId,
    };
  },
};
