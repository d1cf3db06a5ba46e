import { useTexts } from '../../../texts/use-texts.ts';
import { useFindingWork } from '../finding-work.ts';

/** The sentence beside a field that is to be corrected; undefined where it is not. */
export function useFieldError(): (field: string) => string | undefined {
  const { t } = useTexts();
  const { problems } = useFindingWork();
  return (field) => {
    const found = problems.find((problem) => problem.field === field);
    return found === undefined ? undefined : t(found.text, found.values);
  };
}
