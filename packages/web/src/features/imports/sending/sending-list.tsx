import type { ReactNode } from 'react';
import { Badge } from '../../../components/badge.tsx';
import { useFaultSentence } from '../../../components/fault-panel.tsx';
import { Progress } from '../../../components/progress.tsx';
import { ProblemError } from '../../../http/problem-error.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { figure, showBytes } from '../figures.ts';
import { registerName } from '../register-name.ts';
import type { FileSending, FileState, Sending } from './sending.ts';

const SHOWN = 40;
/** What needs a look first; what is done last. */
const order: readonly FileState[] = ['kept-back', 'sending', 'refused', 'waiting', 'arrived'];

/** Each file with how far it is. Of thousands, those that need a look. */
export function SendingList({ of }: { readonly of: Sending }): ReactNode {
  const { t } = useTexts();
  const many = of.files.length > SHOWN;
  const files = many ? of.files.toSorted((one, other) => rank(one) - rank(other)).slice(0, SHOWN) : of.files;
  return (
    <>
      <ul className="border-t border-border" aria-label={t('imports.sending.files')}>
        {files.map((file) => (
          <OneFile key={file.path} of={file} />
        ))}
      </ul>
      {many && (
        <p className="text-quiet">{t('imports.send.more', { count: figure(of.files.length - SHOWN) })}</p>
      )}
    </>
  );
}

function rank({ state }: FileSending): number {
  return order.indexOf(state);
}

function OneFile({ of }: { readonly of: FileSending }): ReactNode {
  const { t } = useTexts();
  const sentence = useFaultSentence();
  const words = t('imports.sending.of', { sent: showBytes(of.sent), bytes: showBytes(of.bytes) });
  return (
    <li className="grid items-center gap-x-4 gap-y-1 border-b border-line py-2 leading-150 wide:grid-cols-[minmax(0,5fr)_minmax(0,3fr)_minmax(0,4fr)]">
      <bdi translate="no" className="font-mono">
        {of.path}
      </bdi>
      <span className="text-quiet">{registerName(of.register, t)}</span>
      <span className="grid gap-1">
        <span className="flex flex-wrap items-center gap-x-3">
          <StateOfFile of={of} />
          <span className="text-quiet">{of.state === 'sending' ? words : showBytes(of.bytes)}</span>
        </span>
        {of.state === 'sending' && (
          <Progress thin label={of.path} words={words} done={of.sent} total={of.bytes} />
        )}
      </span>
      {of.fault !== null && (
        <p className="wide:col-span-3">
          {sentence(of.fault)}
          {of.fault instanceof ProblemError && of.fault.reference !== null && (
            <span className="ref block text-quiet">
              {t('common.reference-number', { reference: of.fault.reference })}
            </span>
          )}
        </p>
      )}
    </li>
  );
}

function StateOfFile({ of: { state, sent, bytes } }: { readonly of: FileSending }): ReactNode {
  const { t } = useTexts();
  // The last byte has left, and the node has not answered yet: it is still reading.
  const isRead = state === 'sending' && bytes > 0 && sent >= bytes;
  const word = t(isRead ? 'imports.sending.state.reading' : `imports.sending.state.${state}`);
  switch (state) {
    case 'arrived':
      return (
        <Badge tone="success" icon="tick">
          {word}
        </Badge>
      );
    case 'refused':
    case 'kept-back':
      return <Badge tone="warning">{word}</Badge>;
    case 'waiting':
    case 'sending':
      return <Badge>{word}</Badge>;
  }
}
