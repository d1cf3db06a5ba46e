import type { CitationView } from '@renkei/contract';
import type { ReactNode } from 'react';
import { Badge } from '../../../components/badge.tsx';
import { useTexts } from '../../../texts/use-texts.ts';

type Props = {
  readonly citation: CitationView;
  /** With what the article says, in short. */
  readonly gist?: boolean;
};

/** An article, whether somebody has compared our reading with the official text, and if not, what that means. */
export function Citation({ citation, gist = false }: Props): ReactNode {
  const { t, pick } = useTexts();
  return (
    <div className="leading-160">
      <p className="flex flex-wrap items-center gap-x-2">
        <span>{pick(citation.article)}</span>
        {citation.verified ? (
          <Badge tone="success" icon="tick">
            {t('finding.law.verified')}
          </Badge>
        ) : (
          <Badge tone="warning">{t('finding.law.unverified')}</Badge>
        )}
      </p>
      {gist && <p className="my-1 border-s-[3px] border-line ps-2.5">{pick(citation.gist)}</p>}
      {!citation.verified && <p className="text-[.8125rem] text-quiet">{t('finding.law.unverified-text')}</p>}
    </div>
  );
}
