import { useKeys } from '../../keys/use-keys.ts';
import { useNavigate } from '@tanstack/react-router';
import { useTexts } from '../../texts/use-texts.ts';
import { move, type QueueListState, toggle } from './queue-list-state.ts';

type List = {
  readonly state: QueueListState;
  readonly change: (state: QueueListState) => void;
  readonly references: readonly string[];
  readonly takeBack: () => void;
};

export const rowLinkId = (reference: string): string => `row-${reference}`;

/** j, k, x, Enter and z. Moving takes the focus along, so that Enter and the reader stand where the mark stands. */
export function useQueueKeys({ state, change, references, takeBack }: List): void {
  const { t } = useTexts();
  const navigate = useNavigate();
  const step = (by: 1 | -1): void => {
    const next = move(state, references, by);
    change(next);
    if (next.current !== null) document.getElementById(rowLinkId(next.current))?.focus();
  };
  const onCurrent = (run: (reference: string) => void): void => {
    if (state.current !== null && references.includes(state.current)) run(state.current);
  };
  useKeys([
    { keys: 'j', label: t('queue.keys.down'), run: () => step(1) },
    { keys: 'k', label: t('queue.keys.up'), run: () => step(-1) },
    {
      keys: 'Enter',
      label: t('queue.keys.open'),
      run: () =>
        onCurrent((reference) => void navigate({ to: '/findings/$reference', params: { reference } })),
    },
    { keys: 'x', label: t('queue.keys.select'), run: () => onCurrent((at) => change(toggle(state, at))) },
    { keys: 'z', label: t('queue.keys.take-back'), run: takeBack },
  ]);
}
