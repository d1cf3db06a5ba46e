import type { OpenFinding } from '@renkei/contract';
import { exampleTimeLine } from './example-time-line.ts';

const text = (words: string) => ({ ja: words, en: words });
const place = { file: 'stays.csv', line: 2, column: 5 };
const at = '2026-10-30T05:02:00.000Z';
const fact = (id: string): OpenFinding['evidence'][number] => ({
  id,
  label: text(id),
  value: text('x'),
  trueOn: '2026-04-30',
  recordedOn: '2026-05-02',
  place,
});

/** For the tests: an open finding with two unanswered explanations. `change` says what is different in a test. */
export function exampleFinding(change: Partial<OpenFinding> = {}): OpenFinding {
  return {
    kind: 'open',
    reference: 'F-7K2M-49',
    state: 'in-progress',
    dueOn: '2026-11-27',
    daysLeft: 27,
    asOf: at,
    today: '2026-10-31',
    version: 4,
    takenBy: null,
    mayAct: true,
    subject: 'employment',
    compares: 'linked',
    wasBlind: true,
    desk: 'I',
    records: [],
    before: { clerical: [], curedLater: [], whoseError: text('w') },
    awaitsSource: false,
    ended: null,
    employer: { name: 'e', address: 'a', number: '9990012345705' },
    hiredOn: '2026-05-20',
    beside: ['record'],
    compare: [],
    received: [],
    identity: { name: text('o'), at, answer: 'same-person' },
    link: { answer: 'same-person', agrees: true, fields: [] },
    question: text('?'),
    dayAsked: '2026-06-01',
    mismatchRead: null,
    citations: [],
    timeLine: exampleTimeLine,
    explanations: [exampleExplanation('renewed'), exampleExplanation('departed')],
    outcomes: [
      { outcome: 'explained', notOpen: 'outcome.no-explanation-applies', exits: [] },
      { outcome: 'error-in-a-record', notOpen: null, exits: [] },
      { outcome: 'needs-information', notOpen: null, exits: [] },
    ],
    evidence: [fact('stays.valid_until#2'), fact('cards.card_number#3')],
    outcome: null,
    draft: null,
    rule: {
      id: 'stay-expired',
      version: 1,
      name: text('r'),
      about: text('r'),
      measure: { id: '2-4', wording: text('m') },
      validFrom: '2026-10-01',
      validUntil: '2028-09-30',
    },
    coverage: [],
    history: [],
    otherFindings: [],
    ...change,
  };
}

/** One explanation; answered where `answer` is given. */
export function exampleExplanation(
  id: string,
  answer?: 'applies' | 'does-not-apply' | 'cannot-tell',
): OpenFinding['explanations'][number] {
  return {
    id,
    question: text('?'),
    lawful: text('l'),
    citation: null,
    ask: text('the desk'),
    lookedAt: {
      register: null,
      completeUntil: null,
      result: text('r'),
      facts: [fact('stays.valid_until#2')],
    },
    answer:
      answer === undefined
        ? null
        : { name: text('o'), at, answer, because: 'the examination department', evidence: [] },
  };
}
