import type { Account } from '@renkei/contract';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import { Icon } from '../components/icon.tsx';
import { pathOf } from '../session/desk.ts';
import { changeSettings, themes, useSettings } from '../session/settings.ts';
import { useSignOut } from '../session/use-session.ts';
import { languages } from '../texts/language.ts';
import { useTexts } from '../texts/use-texts.ts';
import type { Over } from './desk-shell.tsx';

type Props = {
  readonly actor: Account;
  /** Absent in the protection workspace: no palette, no list of keys, no link to another screen. */
  readonly onOpen?: (over: Over) => void;
};

export function UserMenu({ actor, onOpen }: Props): ReactNode {
  const { t, pick } = useTexts();
  return (
    <MenuTrigger>
      <Button className="screen-only flex min-h-8 flex-none items-center gap-1 whitespace-nowrap max-wide:min-h-11">
        <span className="sr-only">{t('user.menu')}</span>
        <bdi translate="no">{pick(actor.name)}</bdi>
        <Icon name="down" />
      </Button>
      <Popover placement="bottom end" className="popover max-h-[80vh] w-72 overflow-auto p-1">
        <UserMenuItems actor={actor} {...(onOpen && { onOpen })} />
      </Popover>
    </MenuTrigger>
  );
}

function UserMenuItems({ actor, onOpen }: Props): ReactNode {
  const { t, pick } = useTexts();
  const settings = useSettings();
  const navigate = useNavigate();
  const signOut = useSignOut();
  return (
    <Menu aria-label={t('user.menu')} className="outline-none">
      <Choices
        title={t('user.language')}
        chosen={settings.language}
        of={languages.map((language) => ({
          id: language,
          label: t(`user.language.${language}`),
          lang: language,
        }))}
        onChoose={(language) => changeSettings({ language: language === 'ja' ? 'ja' : 'en' })}
      />
      <Choices
        title={t('user.theme')}
        chosen={settings.theme}
        of={themes.map((theme) => ({ id: theme, label: t(`user.theme.${theme}`) }))}
        onChoose={(id) => changeSettings({ theme: themes.find((theme) => theme === id) ?? 'system' })}
      />
      {onOpen !== undefined && (
        <Choices
          title={t('user.keys')}
          chosen={settings.keys ? 'on' : 'off'}
          of={(['on', 'off'] as const).map((id) => ({ id, label: t(`user.keys.${id}`) }))}
          onChoose={(id) => changeSettings({ keys: id === 'on' })}
        />
      )}
      <MenuSection>
        <Header className="px-3 pt-2 pb-1 text-[.8125rem] text-quiet">
          {t('user.signed-in', { name: pick(actor.name), role: t(`role.${actor.role}`) })}
        </Header>
        {onOpen !== undefined && (
          <>
            <MenuItem className="menu-item" onAction={() => void navigate({ to: pathOf['my-reads'] })}>
              {t('screen.my-reads')}
            </MenuItem>
            <MenuItem className="menu-item" onAction={() => onOpen('keys')}>
              {t('keys.list')}
            </MenuItem>
          </>
        )}
        <MenuItem className="menu-item" onAction={() => signOut.mutate()}>
          {t('user.sign-out')}
        </MenuItem>
      </MenuSection>
    </Menu>
  );
}

type ChoicesProps = {
  readonly title: string;
  readonly chosen: string;
  readonly of: readonly { readonly id: string; readonly label: string; readonly lang?: string }[];
  readonly onChoose: (id: string) => void;
};

function Choices({ title, chosen, of, onChoose }: ChoicesProps): ReactNode {
  return (
    <>
      <MenuSection
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[chosen]}
        onSelectionChange={(keys) => {
          const [first] = keys === 'all' ? [] : keys;
          if (first !== undefined) onChoose(String(first));
        }}
      >
        <Header className="px-3 pt-2 pb-1 text-[.8125rem] text-quiet">{title}</Header>
        {of.map(({ id, label, lang }) => (
          <MenuItem key={id} id={id} className="menu-item" textValue={label}>
            {({ isSelected }) => (
              <>
                <Icon name="tick" className={isSelected ? 'text-action' : 'invisible'} />
                <span {...(lang !== undefined && { lang })}>{label}</span>
              </>
            )}
          </MenuItem>
        ))}
      </MenuSection>
      <Separator className="my-1 border-t border-line" />
    </>
  );
}
