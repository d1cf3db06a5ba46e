import type { Account, Session } from '@renkei/contract';
import type { ReactNode } from 'react';
import { Icon } from '../components/icon.tsx';
import { useTexts } from '../texts/use-texts.ts';
import type { Over } from './desk-shell.tsx';
import { Emblem, emblemOf } from './emblem.tsx';
import { SyntheticBox } from './synthetic-box.tsx';
import { PrintedName } from './printed-name.tsx';
import { UserMenu } from './user-menu.tsx';

type Props = {
  readonly session: Session;
  readonly actor: Account;
  readonly onOpen: (over: Over) => void;
};

/** Which agency and office, on invented data or not, and who is signed in. Colour is never all that says it. */
export function Strip({ session, actor, onOpen }: Props): ReactNode {
  const { t, pick } = useTexts();
  return (
    <header
      data-agency={session.agencyId}
      className="strip flex min-h-10 flex-wrap items-center gap-x-3 gap-y-1 px-3 py-1 full:flex-nowrap wide:px-4 wide:py-0"
    >
      <Emblem character={emblemOf[session.agencyId]} />
      <strong className="text-base leading-120 full:flex-none max-wide:min-w-0 max-wide:flex-1 max-wide:basis-0">
        {pick(session.agency)}
      </strong>
      <span className="order-last basis-full text-[.8125rem] leading-[1.25] full:order-none full:min-w-0 full:flex-1 full:basis-auto max-full:pb-1">
        {t('shell.office', { office: pick(session.office), desk: pick(actor.desk) })}
      </span>
      <SyntheticBox today={session.today} />
      <button
        type="button"
        className="screen-only ms-auto flex min-h-8 items-center gap-1 max-wide:size-11 max-wide:justify-center full:ms-0 full:flex-none"
        onClick={() => onOpen('palette')}
      >
        <kbd className="rounded-4 border border-current px-1 font-sans text-[.8125rem] max-wide:hidden">
          Ctrl+K
        </kbd>
        <Icon name="search" className="wide:hidden" />
        <span className="max-full:sr-only">{t('shell.find')}</span>
      </button>
      <UserMenu actor={actor} onOpen={onOpen} />
      <PrintedName name={pick(actor.name)} />
    </header>
  );
}
