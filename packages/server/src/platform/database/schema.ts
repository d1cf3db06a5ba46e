import type { Desk } from '@renkei/law';
import type { ColumnType, Generated } from 'kysely';

/** Set by the database from the transaction's context; never written by code. */
type FromContext = ColumnType<string, never, never>;
/** JSON is handed over as text and comes back parsed, as unknown: its reader parses it with the schema it belongs to. */
type Json = ColumnType<unknown, string, string>;
type JsonOrNull = ColumnType<unknown, string | null, string | null>;

/** The tables as Kysely sees them, in step with the migrations. */
export interface Database {
  'renkei.imports': {
    id: string;
    number: Generated<number>;
    office: FromContext;
    started_at: Date;
    finished_at: Date | null;
    as_of: string;
    detection: JsonOrNull;
    origin: 'page' | 'command' | 'demo';
    stage: 'receiving' | 'storing' | 'asking' | 'done' | 'cancelled';
    files_told: number | null;
    source: string | null;
    worker: string | null;
    rows_done: Generated<number>;
  };
  'renkei.import_files': {
    import_id: string;
    file: string;
    register: string;
    outcome: 'receiving' | 'part' | 'read' | 'refused';
    content_hash: string | null;
    columns: Json;
    read: number;
    kept: number;
    named: number;
    blanked: number;
    seen_before: boolean;
    number: Generated<number>;
    position: number | null;
    worker: string | null;
    events: Generated<number>;
    running_hash: Generated<string>;
    reached_line: Generated<number>;
    encoding: Generated<string>;
    head: Buffer | null;
    added: number | null;
    corrected: number | null;
    known: number | null;
  };
  'renkei.staged_rows': {
    office: FromContext;
    import_id: string;
    file_number: number;
    line: number;
    register: string;
    record_id: string;
    recorded_on: string | null;
    resident_id: string | null;
    body: Json;
    body_hash: string;
    answers_file: string | null;
    answers_line: number | null;
  };
  'renkei.bad_rows': {
    import_id: string;
    file: string;
    line: number;
    place: number;
    col: number | null;
    column_name: string;
    code: string;
    found: string;
    expected: Json;
    cure: Json;
    raw: Buffer | null;
    cured_by: string | null;
    cured_in: string | null;
    answers_file: string | null;
    answers_line: number | null;
    answers_on: string | null;
  };
  'renkei.unread_rows': {
    id: Generated<number>;
    import_id: string;
    register: string;
    resident_id: string | null;
    file: string;
    line: number;
    record_id: string | null;
    recorded_on: string | null;
    answers_file: string | null;
    answers_line: number | null;
    cured_by: string | null;
    cured_on: string | null;
  };
  'renkei.blanked_cells': { import_id: string; file: string; line: number; col: number; column_name: string };
  'renkei.records': {
    register: string;
    record_id: string;
    recorded_on: string;
    office: FromContext;
    resident_id: string | null;
    body: Json;
    body_hash: string;
    import_id: string;
    file: string;
    line: number;
  };
  'renkei.coverage': {
    office: FromContext;
    register: string;
    complete_until: string;
    import_id: string;
    file: string;
    line: number;
  };
  'renkei.findings': {
    id: string;
    reference: string;
    office: FromContext;
    rule_id: string;
    notification_id: string | null;
    resident_id: string | null;
    /** Everybody whose record the question touches: a hold on any of them pauses it. */
    concerns: string[];
    desk: Desk;
    subject_kind: string;
    subject_id: string;
    employer: string;
    place: string;
    work_since: string | null;
    written_on: string;
    due_on: string;
    finding: Json;
    dossier: Json;
    material_hash: string;
    stage: string;
    version: number;
    compared: boolean;
    answered: number;
    taken_by: string | null;
    taken_at: Date | null;
    decided_by: string | null;
    leaves_at: Date | null;
    blind: boolean;
    outcome: string | null;
    decided_at: Date | null;
    explained_by: string[];
    overturned_at: Date | null;
  };
  'renkei.rule_decisions': {
    id: Generated<number>;
    office: FromContext;
    rule_id: string;
    kind: 'observes' | 'asks' | 'renewed';
    at: Date;
    decided_on: string;
    decided_by: string;
    reference: string;
    reason: Json;
    valid_until: string | null;
  };
  'renkei.rule_figures': { office: FromContext; rule_id: string; counted_at: Date; figures: Json };
  'renkei.daily_runs': { office: FromContext; day: string; at: Date };
  'renkei.finding_events': { finding_id: string; version: number; at: Date; by: string; event: Json };
  'renkei.finding_drafts': {
    finding_id: string;
    author: FromContext;
    outcome: string | null;
    reason: string;
    saved_at: Date;
  };
  'renkei.link_decisions': {
    id: Generated<number>;
    office: FromContext;
    notification_id: string;
    resident_id: string;
    decision: 'rejected' | 'restored';
    at: Date;
    by: string;
  };
  'renkei.holds': { id: string; office: FromContext; resident_id: string; since: Date };
  'renkei.hold_ends': { hold_id: string; at: Date; by: string; reason: string };
  'renkei.sessions': {
    token_hash: string;
    account: string;
    created_at: Date;
    purpose: string | null;
    purpose_chosen_at: Date | null;
    ended_at: Date | null;
  };
  'renkei.audit': {
    id: Generated<number>;
    at: Date;
    actor: FromContext;
    office: FromContext;
    role: FromContext;
    purpose: FromContext;
    action: string;
    subject: string;
  };
  'letterbox.protection_checks': {
    id: string;
    reference: string;
    note: string;
    asked_at: Date;
    asked_by: FromContext;
  };
  'letterbox.protection_reads': {
    id: string;
    at: Date;
    actor: FromContext;
    purpose: FromContext;
    action: string;
  };
  'letterbox.hold_causes': { hold_id: string; cause: string; note: string };
}
