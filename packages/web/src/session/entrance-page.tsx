import type { Session } from '@renkei/contract';
import type { ReactNode } from 'react';
import { Emblem, emblemOf } from '../shell/emblem.tsx';
import { SkipLink } from '../shell/skip-link.tsx';
import { SyntheticBox } from '../shell/synthetic-box.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { changeSettings } from './settings.ts';

/** Pages before the desk: the agency's strip, one column, the other language. */
export function EntrancePage({
  session,
  children,
}: {
  readonly session: Session;
  readonly children: ReactNode;
}): ReactNode {
  const { t, lang, pick } = useTexts();
  const other = lang === 'ja' ? 'en' : 'ja';
  return (
    <>
      <SkipLink />
      <header
        data-agency={session.agencyId}
        className="strip flex min-h-10 flex-wrap items-center gap-x-3 gap-y-1 px-3 py-1 wide:px-4 wide:py-0"
      >
        <Emblem character={emblemOf[session.agencyId]} />
        <strong className="text-base leading-120 max-wide:min-w-0 max-wide:flex-1 max-wide:basis-0">
          {pick(session.agency)}
        </strong>
        <span className="order-last basis-full text-[.8125rem] wide:order-none wide:basis-auto">
          {pick(session.office)}
        </span>
        <SyntheticBox today={session.today} />
        <button
          type="button"
          lang={other}
          className="ms-auto min-h-8 underline underline-offset-[.2em] max-wide:min-h-11"
          onClick={() => changeSettings({ language: other })}
        >
          {t(`user.language.${other}`)}
        </button>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-2xl px-4 py-8">
        {children}
      </main>
    </>
  );
}
