import type { ReactNode } from 'react';
import { Banner } from '../../../components/banner.tsx';
import { Button } from '../../../components/button.tsx';
import { showTime } from '../../../texts/dates.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { useFindingWork } from '../finding-work.ts';
import type { ReadableFinding } from '../steps.ts';

/** Somebody else works on it: read along, decide nothing. The same where the role may only read. */
export function TakenNote({ view }: { readonly view: ReadableFinding }): ReactNode {
  const { t, pick } = useTexts();
  const { readAgain } = useFindingWork();
  if (view.mayAct) return null;
  const { takenBy } = view;
  const title =
    takenBy === null || takenBy.me
      ? t('finding.read-only.title')
      : t('finding.taken.title', { name: pick(takenBy.name) });
  const text =
    takenBy === null || takenBy.me
      ? t('finding.read-only.text')
      : t('finding.taken.text', { time: showTime(takenBy.until) });
  return (
    <Banner
      className="mb-6"
      title={title}
      action={
        <Button size="m" onClick={() => void readAgain()}>
          {t('finding.fault.read-again')}
        </Button>
      }
    >
      {text}
    </Banner>
  );
}
