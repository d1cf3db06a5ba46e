import type { Day } from '../calendar.ts';

type RegisterShape = {
  readonly header: string;
  /** Days before the day of the case on which the extract was taken. */
  readonly extract: number;
  /** Days before the day of the case up to which the register is complete: the extract less the time people take to record. */
  readonly complete: number;
};

/** The register files, in the order in which they are read, each as old as its keeper delivers it. */
export const registerShapes = {
  residents: {
    header: 'resident_id,name,name_kanji,birth_date,sex,nationality,japanese_from,true_from,recorded_on',
    extract: 1,
    complete: 3,
  },
  cards: {
    header: 'card_number,resident_id,issued_on,valid_until,lapsed_on,recorded_on',
    extract: 1,
    complete: 3,
  },
  stays: {
    header:
      'record_id,record,resident_id,status,detail,valid_from,valid_until,period,article,filed_on,filed_by,decision,decided_on,recorded_on',
    extract: 1,
    complete: 2,
  },
  permissions: {
    header:
      'permission_id,resident_id,kind,may_work,limits,corporate_number,valid_from,valid_until,recorded_on',
    extract: 2,
    complete: 4,
  },
  designations: {
    header: 'designation_id,resident_id,may_work,limits,corporate_number,valid_from,valid_until,recorded_on',
    extract: 3,
    complete: 6,
  },
  affiliations: {
    header:
      'affiliation_id,resident_id,kind,corporate_number,organisation,plan_id,valid_from,valid_until,end_reason,listed_on,recorded_on',
    extract: 10,
    complete: 40,
  },
  plans: {
    header:
      'plan_id,kind,corporate_number,joint_corporate_numbers,supervising_corporate_number,field,quota,resident_id,valid_from,valid_until,recorded_on',
    extract: 7,
    complete: 21,
  },
  'trainee-notices': {
    header: 'notice_id,resident_id,plan_id,corporate_number,kind,reason,happened_on,reported_by,recorded_on',
    extract: 5,
    complete: 20,
  },
  'own-notices': {
    header:
      'notice_id,resident_id,kind,corporate_number,organisation,happened_on,filed_on,filed_by,recorded_on',
    extract: 2,
    complete: 17,
  },
  departures: { header: 'movement_id,resident_id,movement,on,re_entry,recorded_on', extract: 1, complete: 2 },
  deaths: { header: 'death_id,resident_id,died_on,recorded_on', extract: 4, complete: 14 },
  employers: {
    header:
      'corporate_number,name,name_kana,prefecture,address,industry,public_body,succeeds_corporate_number,true_from,recorded_on',
    extract: 10,
    complete: 12,
  },
  establishments: {
    header:
      'establishment_number,corporate_number,name,prefecture,address,size,opened_on,closed_on,recorded_on',
    extract: 10,
    complete: 12,
  },
  licences: {
    header:
      'licence_id,kind,licence_number,corporate_number,establishment_number,premises,granted_on,valid_until,ended_on,end_reason,recorded_on',
    extract: 15,
    complete: 20,
  },
  guidance: {
    header: 'guidance_id,corporate_number,establishment_number,kind,topic,given_on,answered_on,recorded_on',
    extract: 3,
    complete: 5,
  },
  separations: {
    header:
      'separation_id,establishment_number,insured_number,card_number,birth_date,separated_on,recorded_on',
    extract: 0,
    complete: 25,
  },
} as const satisfies Readonly<Record<string, RegisterShape>>;

export type RegisterName = keyof typeof registerShapes;

/** Notices are filed by the end of the month after the hire (domain facts 1.3): complete for hires before that. */
export const NOTIFICATIONS_COMPLETE = 35;

/** The last day whose records are in the extract of a register. */
export function extractDay(register: RegisterName, today: Day): Day {
  return today - registerShapes[register].extract;
}

export function completeDay(register: RegisterName, today: Day): Day {
  return today - registerShapes[register].complete;
}
