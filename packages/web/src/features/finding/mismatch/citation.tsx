import type { CitationView } from '@renkei/contract';
import type { ReactNode } from 'react';
import { Badge } from '../../../components/badge.tsx';
import { useTexts } from '../../../texts/use-texts.ts';

type Props = {
  readonly citation: CitationView;
  /** With what the article says, in short. */
  readonly gist?: boolean;
};

/** An article, whether somebody has compared our reading with the official text, and one step away what is uncertain. */
export function Citation({ citation, gist = false }: Props): ReactNode {
  const { t, pick } = useTexts();
  return (
    <div className="leading-160">
      <div className="flex flex-wrap items-baseline gap-x-2">
        <span>{pick(citation.article)}</span>
        {citation.verified ? (
          <Badge tone="success" icon="tick">
            {t('finding.law.verified')}
          </Badge>
        ) : (
          <details className="open:basis-full">
            <summary className="inline-flex min-h-6 cursor-pointer list-none items-center [&::-webkit-details-marker]:hidden">
              <Badge tone="warning" icon="down">
                {t('finding.law.unverified')}
              </Badge>
              <span className="sr-only">{t('finding.place.of', { what: pick(citation.article) })}</span>
            </summary>
            <p className="text-[.8125rem] text-quiet">{t('finding.law.unverified-text')}</p>
          </details>
        )}
      </div>
      {gist && <p className="my-1 border-s-[3px] border-line ps-2.5">{pick(citation.gist)}</p>}
    </div>
  );
}
