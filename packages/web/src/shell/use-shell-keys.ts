import type { Role } from '@renkei/contract';
import { useNavigate } from '@tanstack/react-router';
import { useKeys } from '../keys/use-keys.ts';
import { letterOf, pathOf, screensFor } from '../session/desk.ts';
import { useTexts } from '../texts/use-texts.ts';
import type { Over } from './desk-shell.tsx';

/** The keys that work on every screen of a desk. */
export function useShellKeys(role: Role, open: (over: Over) => void): void {
  const { t } = useTexts();
  const navigate = useNavigate();
  useKeys([
    { keys: 'Ctrl+k', label: t('keys.palette'), run: () => open('palette') },
    { keys: '/', label: t('keys.reference'), run: () => open('reference') },
    { keys: '?', label: t('keys.list'), run: () => open('keys') },
    ...screensFor(role).map((screen) => ({
      keys: `g ${letterOf[screen]}`,
      label: t('keys.go-to', { screen: t(`screen.${screen}`) }),
      run: () => void navigate({ to: pathOf[screen] }),
    })),
  ]);
}
