/**
 * The imports as they stand on the wire, written down a second time: what tests the pages shares no code with them, and a
 * field that is renamed on one side shows here.
 */
export type FileOnWire = {
  file: string;
  register: string;
  state: 'receiving' | 'part' | 'read' | 'refused';
  read: number;
  kept: number;
  named: number;
  blanked: number;
  seenBefore: boolean;
  added: number | null;
  corrected: number | null;
  known: number | null;
  cured: number;
  curedLater: number;
  toCorrect: boolean;
};

export type ImportOnWire = {
  id: string;
  startedAt: string;
  finishedAt: string | null;
  asOf: string;
  origin: 'page' | 'command' | 'demo';
  stage: 'receiving' | 'stopped' | 'storing' | 'asking' | 'done' | 'cancelled';
  progress: { done: number; total: number | null };
  files: FileOnWire[];
  badRows: number;
  blankedCells: number;
  detection: {
    notifications: number;
    findings: number;
    nothing: number;
    onHold: number;
    cannotSay: { reason: string; register: string; count: number }[];
    news: { written: number; reopened: number; closed: number };
  } | null;
};

export type BadRowOnWire = {
  position: number;
  file: string;
  line: number;
  column: number | null;
  columnName: string;
  code: string;
  found: string;
  expected: { ja: string; en: string };
  cure: { ja: string; en: string };
  cured: boolean;
};
