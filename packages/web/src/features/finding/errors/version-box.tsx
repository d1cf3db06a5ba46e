import { assertNever } from '@renkei/kernel';
import type { ReactNode } from 'react';
import { isTextId } from '../../../texts/catalogue.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import type { Version } from './what-was-sent.ts';

type Props = { readonly heading: string; readonly version: Version; readonly who?: string };

/** One of the two versions of a conflict, as it was sent or as it stands. */
export function VersionBox({ heading, version, who }: Props): ReactNode {
  const { answer, typed } = useVersionWords()(version);
  return (
    <div className="grid content-start gap-1 border-s-[3px] border-edge ps-3 leading-160">
      <h3 className="font-bold">{heading}</h3>
      {answer !== '' && <p>{answer}</p>}
      {typed !== '' && <p className="whitespace-pre-wrap">{typed}</p>}
      {who !== undefined && <p className="text-quiet">{who}</p>}
    </div>
  );
}

function useVersionWords(): (version: Version) => { answer: string; typed: string } {
  const { t } = useTexts();
  const word = (id: string) => (isTextId(id) ? t(id) : '');
  return (version) => {
    switch (version.part) {
      case 'identity':
        return { answer: word(`finding.identity.${version.answer}`), typed: '' };
      case 'read':
        return { answer: t('finding.conflict.read'), typed: '' };
      case 'explanation':
        return { answer: word(`finding.explanation.${version.answer}`), typed: version.typed };
      case 'outcome':
        return { answer: word(`finding.outcome.${version.answer}.name`), typed: version.typed };
      case 'other':
        return { answer: '', typed: version.typed };
      case 'nothing':
        return { answer: t('finding.conflict.nothing'), typed: '' };
      default:
        return assertNever(version);
    }
  };
}
