import { type Answer, keyOf } from './answer.ts';
import { isLawful, type TruthLine } from '../read-truth.ts';

/** How a question that the truth expects was met, or one that it does not hold was asked. */
export type Verdict = 'right' | 'missed' | 'cannot-say-coverage' | 'cannot-say-link' | 'false';

export type Judgement = {
  readonly rule: string;
  readonly key: string;
  readonly verdict: Verdict;
  /** The line of the truth; undefined for a question about what the truth does not hold at all. */
  readonly line: TruthLine | undefined;
};

export type Judged = {
  /** Notices, and those of them that are lawful: false findings are counted against these. */
  readonly lawful: number;
  readonly employments: number;
  readonly judgements: readonly Judgement[];
};

const WHICH_PERSON = 'which-person';

/**
 * Each expected question and each question asked, once, as "How to score" in docs/guides/generate-a-nation.md says:
 * an expected question that was not asked is missed, unless the rule said "cannot say" for coverage, or the link was left
 * open, where by rules.md only `which-person` may be asked.
 */
export function judge(truth: readonly TruthLine[], answers: Iterable<Answer>): Judged {
  const lines = new Map(truth.map((line) => [line.key, line]));
  const said = bestAnswers(answers);
  const isLinkOpen = (key: string) => said.get(pair(WHICH_PERSON, key)) === 'finding';
  const expected = truth.flatMap((line) =>
    line.expected.map((rule): Judgement => {
      const verdict = verdictOf(
        said.get(pair(rule, line.key)),
        rule !== WHICH_PERSON && isLinkOpen(line.key),
      );
      return { rule, key: line.key, verdict, line };
    }),
  );
  const wrong = [...said].flatMap(([asked, answer]): readonly Judgement[] => {
    const [rule = '', ...rest] = asked.split(' ');
    const key = rest.join(' ');
    const line = lines.get(key);
    if (answer !== 'finding' || line?.expected.includes(rule) === true) return [];
    return [{ rule, key, verdict: 'false', line }];
  });
  return {
    employments: truth.filter(({ isNotice }) => isNotice).length,
    lawful: truth.filter(isLawful).length,
    judgements: [...expected, ...wrong],
  };
}

type Said = 'finding' | 'coverage' | 'which-person';

/** By rule and subject; a question counts before any "cannot say". */
function bestAnswers(answers: Iterable<Answer>): ReadonlyMap<string, Said> {
  const said = new Map<string, Said>();
  for (const answer of answers) {
    const key = pair(answer.rule.id, keyOf(answer));
    if (said.get(key) !== 'finding') said.set(key, saidBy(answer));
  }
  return said;
}

function saidBy({ answer, reason }: Answer): Said {
  if (answer === 'finding') return 'finding';
  return reason === WHICH_PERSON ? WHICH_PERSON : 'coverage';
}

function verdictOf(said: Said | undefined, isLinkOpen: boolean): Verdict {
  if (said === 'finding') return 'right';
  if (said === WHICH_PERSON || isLinkOpen) return 'cannot-say-link';
  return said === undefined ? 'missed' : 'cannot-say-coverage';
}

function pair(rule: string, key: string): string {
  return `${rule} ${key}`;
}
