import { useMutation, useQueryClient } from '@tanstack/react-query';
import { announce } from '../../components/status-message.ts';
import { useFaultSentence } from '../../components/fault-panel.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { takeBack, takeBackNewest } from './take-back.ts';

/** Out of the out-tray again: one finding, or, without a reference, the newest of mine. */
export function useTakeBack(): { readonly run: (reference?: string) => void; readonly busy: boolean } {
  const { t } = useTexts();
  const client = useQueryClient();
  const sentence = useFaultSentence();
  const mutation = useMutation({
    mutationFn: async (reference: string | undefined) => {
      if (reference === undefined) return takeBackNewest();
      await takeBack(reference);
      return reference;
    },
    onSuccess: (reference) => {
      announce(
        reference === undefined ? t('queue.nothing-to-take-back') : t('queue.taken-back', { reference }),
      );
      return client.invalidateQueries({ queryKey: ['findings'] });
    },
    onError: (fault) => announce(sentence(fault)),
  });
  return { run: (reference) => mutation.mutate(reference), busy: mutation.isPending };
}
