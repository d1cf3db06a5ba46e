import type { Role } from '@renkei/contract';
import { useNavigate } from '@tanstack/react-router';
import { letterOf, pathOf, screensFor } from '../session/desk.ts';
import { changeSettings, settingsNow } from '../session/settings.ts';
import { useSignOut } from '../session/use-session.ts';
import { useTexts } from '../texts/use-texts.ts';
import type { Over } from './desk-shell.tsx';

export type PaletteEntry = { readonly label: string; readonly keys?: string; readonly run: () => void };
export type PaletteEntries = Record<'reference' | 'screen' | 'action', readonly PaletteEntry[]>;

type Asked = {
  readonly role: Role;
  readonly reference: string | undefined;
  readonly onOpen: (over: Over) => void;
};

export function usePaletteEntries({ role, reference, onOpen }: Asked): PaletteEntries {
  const { t, lang } = useTexts();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const screens = screensFor(role);
  return {
    reference:
      reference === undefined || !screens.includes('findings')
        ? []
        : [
            {
              label: t('palette.open-reference', { reference }),
              run: () => void navigate({ to: '/findings/$reference', params: { reference } }),
            },
          ],
    screen: screens.map((screen) => ({
      label: t(`screen.${screen}`),
      ...(settingsNow().keys && { keys: `g ${letterOf[screen]}` }),
      run: () => void navigate({ to: pathOf[screen] }),
    })),
    action: [
      { label: t('purpose.change-long'), run: () => onOpen('purpose') },
      {
        label: t('user.other-language'),
        run: () => changeSettings({ language: lang === 'ja' ? 'en' : 'ja' }),
      },
      { label: t('keys.list'), keys: '?', run: () => onOpen('keys') },
      { label: t('user.sign-out'), run: () => signOut.mutate() },
    ],
  };
}
