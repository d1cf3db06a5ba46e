import { FindingDraft, Instant, type OpenFinding } from '@renkei/contract';
import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { send } from '../../../http/api.ts';
import { addressOf } from '../use-finding.ts';
import type { OutcomeValues } from './outcome-form-values.ts';

export type DraftState = { readonly savedAt: string | undefined; readonly failed: boolean };

const every = 5000;
const DraftSaved = z.object({ savedAt: Instant });

/** Keeps outcome and reason on the node every five seconds while they change. What it cannot keep stays on the page. */
export function useDraft(view: OpenFinding, { outcome, reason }: OutcomeValues): DraftState {
  const [state, setState] = useState<DraftState>({ savedAt: view.draft?.savedAt, failed: false });
  const latest = useRef(FindingDraft.parse({ outcome, reason }));
  const kept = useRef(`${String(view.draft?.outcome ?? null)}\n${view.draft?.reason ?? ''}`);
  useEffect(() => {
    latest.current = { outcome, reason };
  });
  useEffect(() => {
    const timer = setInterval(() => {
      const draft = latest.current;
      const text = `${String(draft.outcome)}\n${draft.reason}`;
      if (text === kept.current) return;
      kept.current = text;
      send('PUT', addressOf(view.reference, '/draft'), draft, DraftSaved)
        .then(({ savedAt }) => setState({ savedAt, failed: false }))
        .catch(() => {
          kept.current = '';
          setState((before) => ({ ...before, failed: true }));
        });
    }, every);
    return () => clearInterval(timer);
  }, [view.reference]);
  return state;
}
