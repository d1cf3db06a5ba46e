import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from './answer.ts';
import { leastMean, scoresByTradition } from './by-tradition.ts';
import { judge } from './judge.ts';
import type { TruthLine } from '../read-truth.ts';
import { scoreOf } from './score.ts';

const line = (key: string, expected = '', explanation = ''): TruthLine => ({
  key,
  isNotice: !key.includes(' '),
  residentId: `R-${key}`,
  holderId: '',
  expected: expected.split(';').filter((rule) => rule !== ''),
  explanation,
});
const finding = (rule: string, id: string): Answer => ({
  answer: 'finding',
  rule: { id: rule },
  subject: { kind: 'employment', id },
  notificationId: id,
});
const cannotSay = (rule: string, id: string, reason: string): Answer => ({
  ...finding(rule, id),
  answer: 'cannot-say',
  reason,
});
const verdicts = (truth: readonly TruthLine[], answers: readonly Answer[]) =>
  judge(truth, answers).judgements.map(({ rule, key, verdict }) => `${rule} ${key} ${verdict}`);

test('an expected question that is asked is right, one that is not is missed', () => {
  const truth = [line('N-1', 'stay-expired'), line('N-2', 'stay-expired')];
  assert.deepEqual(verdicts(truth, [finding('stay-expired', 'N-1')]), [
    'stay-expired N-1 right',
    'stay-expired N-2 missed',
  ]);
});

test('a question where the records show the explanation is false, and so is one about what the truth does not hold', () => {
  const truth = [line('N-1', '', 'renewed-or-changed')];
  assert.deepEqual(verdicts(truth, [finding('stay-expired', 'N-1'), finding('which-person', 'N-9')]), [
    'stay-expired N-1 false',
    'which-person N-9 false',
  ]);
});

test('another rule’s question does not answer for the expected one', () => {
  assert.deepEqual(verdicts([line('N-1', 'stay-expired')], [finding('status-bars-work', 'N-1')]), [
    'stay-expired N-1 missed',
    'status-bars-work N-1 false',
  ]);
});

test('"cannot say" for coverage is no miss, for the link an error of the link', () => {
  const truth = [line('N-1', 'stay-expired'), line('N-2', 'stay-expired')];
  assert.deepEqual(
    verdicts(truth, [
      cannotSay('stay-expired', 'N-1', 'coverage'),
      cannotSay('stay-expired', 'N-2', 'which-person'),
    ]),
    ['stay-expired N-1 cannot-say-coverage', 'stay-expired N-2 cannot-say-link'],
  );
});

test('where which-person is asked, other expected questions of the notice are errors of the link, itself is judged as any', () => {
  const truth = [line('N-1', 'stay-expired;which-person'), line('N-2', 'stay-expired')];
  assert.deepEqual(verdicts(truth, [finding('which-person', 'N-1'), finding('which-person', 'N-2')]), [
    'stay-expired N-1 cannot-say-link',
    'which-person N-1 right',
    'stay-expired N-2 cannot-say-link',
    'which-person N-2 false',
  ]);
});

test('a question that is asked and a "cannot say" of the same rule on one notice count once, as asked', () => {
  const answers = [cannotSay('stay-expired', 'N-1', 'coverage'), finding('stay-expired', 'N-1')];
  assert.deepEqual(verdicts([line('N-1')], [...answers, ...answers.toReversed()]), [
    'stay-expired N-1 false',
  ]);
});

test('a question about a person is judged by that person’s line, never by one of their notices', () => {
  const truth = [line('N-1', 'idle-three-months'), line('person R-1', 'idle-three-months')];
  const about: Answer = {
    ...finding('idle-three-months', ''),
    subject: { kind: 'person', id: 'R-1' },
    notificationId: null,
  };
  assert.deepEqual(verdicts(truth, [about]), [
    'idle-three-months N-1 missed',
    'idle-three-months person R-1 right',
  ]);
});

test('a false finding counts against lawful employments: nothing happened, or what happened is explained', () => {
  const truth = [line('N-1'), line('N-2', 'stay-expired', 'emergency-measures'), line('N-3', 'stay-expired')];
  const judged = judge([...truth, line('person R-1')], [finding('stay-expired', 'N-1')]);
  assert.equal(judged.lawful, 2);
  assert.equal(judged.employments, 3);
  assert.equal(scoreOf(judged.judgements, judged.lawful).falsePer100k, 50_000);
});

test('a rule that always says "cannot say" has no recall, rather than a good one', () => {
  const judged = judge([line('N-1', 'stay-expired')], [cannotSay('stay-expired', 'N-1', 'coverage')]);
  assert.ok(Number.isNaN(scoreOf(judged.judgements, judged.lawful).recall));
});

test('a tradition with twice the false findings of all has a ratio above one, less so when chance is counted', () => {
  const truth = Array.from({ length: 40 }, (_, at) => line(`N-${at}`));
  const traditions = new Map(truth.map(({ residentId }, at) => [residentId, at < 20 ? 'a' : 'b']));
  const judged = judge(
    truth,
    truth.slice(0, 8).map(({ key }) => finding('stay-expired', key)),
  );
  const [first] = scoresByTradition([{ judged, truth, traditions }], () => true);
  assert.equal(first?.tradition, 'a');
  assert.equal(first.ratio, 2);
  assert.ok(first.ratioAtLeast > 0.9 && first.ratioAtLeast < 1.1, String(first.ratioAtLeast));
});

test('three seen in all is at least 0.82 on the mean, as tables of Garwood’s interval have it', () => {
  assert.ok(Math.abs(leastMean(3) - 0.818) < 0.001, String(leastMean(3)));
});
