import { AskProtectionCheck } from '@renkei/contract';
import { type ReactNode, type SubmitEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { useFaultSentence } from '../../../components/fault-panel.tsx';
import { announce } from '../../../components/status-message.ts';
import { TextField } from '../../../components/text-field.tsx';
import { nothing, send } from '../../../http/api.ts';
import { useKeys } from '../../../keys/use-keys.ts';
import { useTexts } from '../../../texts/use-texts.ts';

/**
 * One step, for every role, on every page about a person, with one optional line and no approval. It leaves no trace:
 * no list, cache, history or count of this page knows of it, and the answer is always the same sentence.
 */
export function ProtectionCheck({ reference }: { readonly reference: string }): ReactNode {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div className="contents">
      <Button
        ref={button}
        variant="protect"
        size="m"
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        onClick={() => setOpen(!open)}
        className="screen-only !px-3 max-wide:w-full"
      >
        {t('finding.protection.ask')}
      </Button>
      {open && <ProtectionForm id={panel} reference={reference} onClose={close} />}
    </div>
  );
}

type FormProps = { readonly id: string; readonly reference: string; readonly onClose: () => void };

function ProtectionForm({ id, reference, onClose }: FormProps): ReactNode {
  const { t } = useTexts();
  const sentenceOf = useFaultSentence();
  const [note, setNote] = useState('');
  const [fault, setFault] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  useKeys([{ keys: 'Escape', label: t('finding.key.close'), run: onClose }]);
  const ask = async (event: SubmitEvent) => {
    event.preventDefault();
    try {
      await send('POST', '/api/protection-checks', AskProtectionCheck.parse({ reference, note }), nothing);
      announce(t('finding.protection.asked'));
      onClose();
    } catch (error) {
      setFault(sentenceOf(error instanceof Error ? error : new Error('unknown')));
    }
  };
  return (
    <form
      noValidate
      id={id}
      onSubmit={(event) => void ask(event)}
      aria-label={t('finding.protection.ask')}
      className="screen-only order-last grid w-full gap-3 border-s-[3px] border-protection bg-sunk p-3"
    >
      <p className="leading-160">{t('finding.protection.text')}</p>
      <TextField
        label={t('finding.protection.note')}
        hint={t('finding.protection.note-hint')}
        maxLength={400}
        autoComplete="off"
        ref={field}
        value={note}
        error={fault}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="protect" size="m">
          {t('finding.protection.send')}
        </Button>
        <Button variant="plain" size="m" onClick={onClose}>
          {t('finding.close')}
        </Button>
      </div>
    </form>
  );
}
