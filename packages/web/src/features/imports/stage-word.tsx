import type { ImportStage } from '@renkei/contract';
import type { ReactNode } from 'react';
import { Badge } from '../../components/badge.tsx';
import { useTexts } from '../../texts/use-texts.ts';

/** The stage of an import, always as a word. */
export function StageWord({ stage }: { readonly stage: ImportStage }): ReactNode {
  const { t } = useTexts();
  const word = t(`imports.stage.${stage}`);
  switch (stage) {
    case 'done':
      return (
        <Badge tone="success" icon="tick">
          {word}
        </Badge>
      );
    case 'stopped':
      return <Badge tone="warning">{word}</Badge>;
    case 'receiving':
    case 'storing':
    case 'asking':
      return <Badge className="text-action">{word}</Badge>;
    case 'cancelled':
      return <Badge>{word}</Badge>;
  }
}
