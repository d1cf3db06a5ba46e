import { type FindingStep, FindingView } from '@renkei/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { getJson, ProblemError, send } from '../../http/api.ts';
import type { FieldProblem } from './errors/field-problem.ts';
import type { Refusal } from './errors/refusal.ts';
import type { FindingWork } from './finding-work.ts';
import type { ReadableFinding } from './steps.ts';
import { addressOf, findingQuery } from './use-finding.ts';

/** Saves steps of one finding. Nothing is put over what somebody else saved: then both versions are shown. */
export function useSaving(reference: string): FindingWork {
  const queries = useQueryClient();
  const [saving, setSaving] = useState(false);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [refusal, setRefusal] = useState<Refusal>();
  const [attempt, setAttempt] = useState(0);
  const { queryKey } = findingQuery(reference);

  const put = (view: FindingView): ReadableFinding | undefined => {
    queries.setQueryData(queryKey, view);
    // The list has another state or count now; it is read again when it is next looked at.
    void queries.invalidateQueries({ queryKey: ['findings'], refetchType: 'none' });
    return view.kind === 'paused' ? undefined : view;
  };
  const save = async (step: FindingStep): Promise<ReadableFinding | undefined> => {
    setSaving(true);
    setProblems([]);
    try {
      const view = await send('POST', addressOf(reference, '/steps'), step, FindingView);
      setRefusal(undefined);
      return put(view);
    } catch (error) {
      setRefusal({ error: asError(error), step, standing: await standingNow(reference, error) });
      setAttempt((count) => count + 1);
      return undefined;
    } finally {
      setSaving(false);
    }
  };
  return {
    saving,
    save,
    problems,
    attempt,
    refusal,
    showProblems: (found) => {
      setProblems(found);
      setRefusal(undefined);
      setAttempt((count) => count + 1);
    },
    goOnWithStanding: () => {
      if (refusal?.standing !== undefined) put(refusal.standing);
      setRefusal(undefined);
    },
    readAgain: async () => {
      setRefusal(undefined);
      await queries.refetchQueries({ queryKey });
    },
  };
}

/** What stands now, where the answer was that it is not what the page was built from. */
async function standingNow(reference: string, error: unknown): Promise<FindingView | undefined> {
  if (!(error instanceof ProblemError) || error.status !== 409) return undefined;
  return getJson(addressOf(reference), FindingView, { quiet: true }).catch(() => undefined);
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('unknown');
}
