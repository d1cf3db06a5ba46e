import { ProblemError } from '../../../http/api.ts';
import { isTextId } from '../../../texts/catalogue.ts';
import { useTexts } from '../../../texts/use-texts.ts';

export type ProblemWords = { readonly sentence: string; readonly reference: string | null };

/** The sentence for whatever went wrong, and the number under which the node's log has it. */
export function useProblemWords(): (error: unknown) => ProblemWords {
  const { t } = useTexts();
  return (error) => {
    if (!(error instanceof ProblemError)) {
      return { sentence: t('finding.fault.unexpected'), reference: null };
    }
    const id = `problem.${error.code}`;
    return {
      sentence: isTextId(id) ? t(id) : t('finding.fault.unexpected'),
      reference: error.reference === null ? null : t('finding.fault.reference', { number: error.reference }),
    };
  };
}
