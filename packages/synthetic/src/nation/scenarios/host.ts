import { hire, leave } from '../employers/jobs.ts';
import type { Notice } from '../notices/notice.ts';
import type { Establishment } from '../employers/establishment.ts';
import { liveThrough } from '../people/history.ts';
import type { Life } from '../people/life.ts';
import { accredit, designate } from '../people/titles.ts';
import { entitle } from '../people/right-to-work.ts';
import { statusGroupOf } from '../people/status.ts';
import { Expectation } from '../truth/expectation.ts';
import { holders } from './holders.ts';
import type { Scenario } from './scenario.ts';
import { lastStay } from './set-up.ts';

const rule = 'host-not-accredited';

function kindOf(life: Life): 'trainee' | 'specified-skilled' {
  return statusGroupOf(life.person.status) === 'trainees' ? 'trainee' : 'specified-skilled';
}

/** Begins where the plan says, and is notified by another host some time later. */
export function movesTo(life: Life, at: Establishment, entitled = entitle): Notice {
  liveThrough(life, { since: 130 });
  entitled(life);
  const began = hire(life, { on: life.firstStay.from + 14 });
  const on = life.draw.between(began.hiredOn + 30, Math.max(began.hiredOn + 31, life.today - 75));
  leave(life, began, { on: on - 1, reported: true });
  return hire(life, { on, at });
}

/** An establishment without any plan; a specified skilled worker's designation names another employer, too. */
const unconnected: Scenario = {
  rule,
  holders: holders.hosted,
  weight: 2,
  happen: (life) => {
    const { truth } = movesTo(life, life.nation.found(life, { industry: life.place.industry }));
    truth.asks(rule);
    if (kindOf(life) === 'specified-skilled') truth.asks('designated-employer-differs');
  },
};

const merged = explained('same-corporation-or-merger', 'shown', (life) =>
  movesTo(life, life.nation.found(life, { industry: life.place.industry }, life.place)),
);

const joint = explained('joint-implementers', 'shown', (life) => {
  const partner = life.nation.found(life, { industry: life.place.industry });
  return movesTo(life, partner, () => {
    const { from } = life.firstStay;
    const until = lastStay(life).until;
    accredit(life, { kind: kindOf(life), at: life.place, joint: [partner], from, until });
    if (kindOf(life) === 'specified-skilled') designate(life, { limits: 'field', from, until });
  });
});

/** A designation for the new host, which the records show; its plan the accrediting body will record later. */
const redesignated = explained('newer-designation', 'shown', (life) => {
  const at = life.nation.found(life, { industry: life.place.industry });
  const notice = movesTo(life, at);
  designate(life, { limits: 'employer', at, from: notice.hiredOn - 10, until: lastStay(life).until });
  return notice;
});

/** Sent for some weeks to a partner, as the accrediting body allowed by letter. */
const seconded = explained('permitted-secondment', 'asked', (life) => {
  const notice = movesTo(life, life.nation.found(life, { industry: life.place.industry }));
  if (kindOf(life) === 'specified-skilled') notice.truth.asks('designated-employer-differs');
  return notice;
});

/** Accredited in time, and delivered late. Of a specified skilled worker the designation would name the host. */
const lag: Scenario = {
  ...explained('accreditation-lag', 'asked', (life) => {
    const at = life.nation.found(life, { industry: life.place.industry });
    liveThrough(life, { since: 130 });
    const { from } = life.firstStay;
    accredit(life, { kind: 'trainee', at, from, until: lastStay(life).until, recordedOn: life.today + 10 });
    return hire(life, { on: from + 14, at });
  }),
  holders: holders.trainees,
};

const silent = 'host-silent';

/** A host with a plan since more than three months and no notice. Answers what may be asked of it. */
function silentHost(life: Life): { readonly host: Establishment; readonly truth: Expectation } {
  const host = life.nation.found(life, { industry: life.place.industry });
  liveThrough(life, { since: 160 });
  entitle(life, host);
  const truth = new Expectation().asks(silent);
  life.subjects.push({ kind: 'host', id: host.corporation.number, residentId: '', truth });
  return { host, truth };
}

const neverNotified: Scenario = {
  rule: silent,
  holders: holders.hosted,
  share: 0.002,
  happen: (life) => void silentHost(life),
};

/** Another company of the group filed under its own number. */
const otherOffice = explainedHost('other-office-filed', (life) => {
  const { truth } = silentHost(life);
  const office = life.nation.found(life, { industry: life.place.industry });
  const notice = hire(life, { on: life.firstStay.from + 14, at: office });
  notice.truth.asks(rule);
  if (kindOf(life) === 'specified-skilled') notice.truth.asks('designated-employer-differs');
  return truth;
});

const notStarted = explainedHost('not-started', (life) => silentHost(life).truth);

const endedUnrecorded = explainedHost('accreditation-lag', (life) => silentHost(life).truth);

export const hosts: readonly Scenario[] = [
  unconnected,
  merged,
  joint,
  redesignated,
  seconded,
  lag,
  neverNotified,
  otherOffice,
  notStarted,
  endedUnrecorded,
];

/** `shown`: the records show the explanation; `asked`: they do not, and the question is right. */
function explained(explanation: string, seen: 'shown' | 'asked', unfold: (life: Life) => Notice): Scenario {
  const happen = (life: Life) => {
    const { truth } = unfold(life);
    if (seen === 'asked') truth.asks(rule);
    truth.explainedBy(rule, explanation);
  };
  return { rule, explanation, holders: holders.hosted, share: 0.0025, happen };
}

function explainedHost(explanation: string, unfold: (life: Life) => Expectation): Scenario {
  const happen = (life: Life) => {
    unfold(life).explainedBy(silent, explanation);
  };
  return { rule: silent, explanation, holders: holders.hosted, share: 0.001, happen };
}
