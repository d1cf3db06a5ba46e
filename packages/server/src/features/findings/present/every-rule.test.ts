import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldReview, type ReviewEvent } from '@renkei/casework';
import { FindingView } from '@renkei/contract';
import { detect, type Finding, indexFacts, ruleCards } from '@renkei/detection';
import { readRuleCases, toldFacts } from '@renkei/detection/test-kit';
import { aboutFinding } from '../about-finding.ts';
import { dossierFinder } from '../dossier-of.ts';
import type { StoredFinding } from '../stored-finding.ts';
import { presentFinding } from './finding-view.ts';

const at = '2026-10-31T01:00:00.000Z';
const clock = { now: () => new Date(at), today: () => '2026-10-31' as never };
const actor = { account: 'officer-1', office: 'isa-kaku', role: 'officer', purpose: null } as const;

type Stored = { readonly stored: StoredFinding; readonly events: readonly ReviewEvent[] };

/** Every finding that a case of the rule raises, of that rule, as the node would store it. */
function storedOf(ruleId: string): readonly Stored[] {
  return readRuleCases(ruleId)
    .filter(({ answer }) => answer === 'fires')
    .flatMap(({ facts: told, asOf }) => {
      const facts = toldFacts(told);
      const dossierOf = dossierFinder(indexFacts(facts, asOf));
      return detect(facts, asOf)
        .answers.filter((answer): answer is Finding => answer.answer === 'finding')
        .filter(({ rule }) => rule.id === ruleId)
        .map((finding) => stored(finding, dossierOf(finding)));
    });
}

function stored(finding: Finding, dossier: StoredFinding['dossier']): Stored {
  const about = aboutFinding(finding, dossier);
  const row = {
    id: finding.id,
    reference: 'F-0000-00',
    office: 'isa-kaku',
    rule_id: finding.rule.id,
    notification_id: finding.notificationId,
    resident_id: finding.residentId,
    concerns: [...finding.concerns],
    desk: about.desk,
    subject_kind: finding.subject.kind,
    subject_id: finding.subject.id,
    employer: '',
    place: '',
    work_since: null,
    written_on: '2026-10-31',
    due_on: '2026-11-30',
    material_hash: '',
    stage: 'open',
    version: 1,
    compared: false,
    answered: 0,
    taken_by: null,
    taken_at: null,
    decided_by: null,
    leaves_at: null,
    blind: about.blind,
    outcome: null,
    decided_at: null,
    explained_by: [],
    overturned_at: null,
  };
  const events: ReviewEvent[] = [{ type: 'written', at, by: 'system', ruleVersion: 1, about }];
  return { stored: { ...row, finding, dossier }, events };
}

function shown({ stored, events }: Stored): FindingView {
  const view = presentFinding({ stored, events, paused: false, draft: null, others: [] }, actor, clock);
  return FindingView.parse(JSON.parse(JSON.stringify(view)));
}

const compared = ({ stored, events }: Stored): Stored => {
  const { about } = foldReview(events);
  const answered: ReviewEvent = { type: 'identity-answered', at, by: 'officer-1', answer: 'same-person' };
  return { stored, events: about.compares === 'nothing' ? events : [...events, answered] };
};

for (const card of ruleCards) {
  test(`${card.id}: every fact it gives has a name in both languages, and its page can be shown`, () => {
    const all = storedOf(card.id);
    assert.ok(all.length > 0, 'no case raises a finding');
    for (const each of all) {
      const view = shown(compared(each));
      assert.equal(view.kind, 'open');
      if (view.kind !== 'open') continue;
      assert.equal(view.rule.id, card.id);
      assert.equal(view.desk, card.desks[0]);
    }
  });

  test(`${card.id}: while blind neither its name, question, desk nor any fact of its own is in the answer`, () => {
    const spoilers = [card.id, card.name.ja, card.name.en, card.about.ja, card.about.en];
    for (const each of storedOf(card.id)) {
      const { question, explanations } = each.stored.finding;
      const view = shown({ ...each, events: blinded(each.events) });
      if (view.kind !== 'blind') continue;
      const text = JSON.stringify(view);
      for (const spoiler of [...spoilers, question.ja, question.en])
        assert.ok(!text.includes(spoiler), spoiler);
      for (const { id, lookedAt } of explanations)
        for (const spoiler of [lookedAt.result.ja, lookedAt.result.en, `"${id}"`])
          assert.ok(!text.includes(spoiler), spoiler);
      assert.doesNotMatch(text, /"(?:rule|desk|question|before|explanations|timeLine|evidence)":/u);
      assert.ok(view.beside.every((as) => as === 'record'));
      assert.equal(view.subject, 'employment');
    }
  });
}

/** As if it had been drawn among the 5 in a hundred. */
function blinded(events: readonly ReviewEvent[]): readonly ReviewEvent[] {
  return events.map((event) =>
    event.type === 'written' && event.about !== undefined && event.about.compares !== 'nothing'
      ? { ...event, about: { ...event.about, blind: true } }
      : event,
  );
}

test('every rule with desk I is blind where there is something to compare, and about one in twenty of the others', () => {
  const drawn: boolean[] = [];
  for (const card of ruleCards) {
    for (const { events } of storedOf(card.id)) {
      const { compares, blind } = foldReview(events).about;
      if (card.desks.includes('I')) assert.equal(blind, compares !== 'nothing');
      else drawn.push(blind);
    }
  }
  assert.ok(drawn.length > 0);
});

test('a finding about a host or a business names no person and no card number', () => {
  for (const card of ruleCards) {
    for (const each of storedOf(card.id)) {
      const { kind } = each.stored.finding.subject;
      if (kind !== 'host' && kind !== 'business') continue;
      const text = JSON.stringify([shown(each), each.stored.dossier]);
      assert.doesNotMatch(text, /TESTA|MINH|XX\d{8}XX|1999-08-02|R-1/u);
    }
  }
});
