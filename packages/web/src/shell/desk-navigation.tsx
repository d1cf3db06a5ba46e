import type { Role } from '@renkei/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { pathOf, screensFor } from '../session/desk.ts';
import { useTexts } from '../texts/use-texts.ts';
import { useMyCount } from './use-my-count.ts';

type Props = { readonly role: Role; readonly label: string };

/** The desk's own screens with what of it is mine. What every desk has stands in the user menu. */
export function DeskNavigation({ role, label }: Props): ReactNode {
  const { t } = useTexts();
  const mine = useMyCount(screensFor(role).includes('findings'));
  const entries = screensFor(role).filter((screen) => screen !== 'my-reads');
  return (
    <nav aria-label={label} className="screen-only border-line max-wide:border-b wide:border-e wide:pt-3">
      <ul className="max-wide:flex max-wide:px-1">
        {entries.map((screen) => (
          <li key={screen}>
            <Link
              to={pathOf[screen]}
              className="nav-mark flex min-h-10 items-center justify-between gap-2 px-3 text-text no-underline hover:underline max-wide:min-h-11 max-wide:border-b-[3px] max-wide:border-transparent wide:border-s-[3px] wide:border-transparent aria-[current=page]:!border-action aria-[current=page]:font-bold aria-[current=page]:text-action wide:aria-[current=page]:bg-tint"
            >
              {t(`screen.${screen}`)}
              {screen === 'findings' && mine !== null && (
                <span className="font-normal text-quiet">
                  <span className="sr-only">{t('shell.mine')}</span>
                  {mine}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
