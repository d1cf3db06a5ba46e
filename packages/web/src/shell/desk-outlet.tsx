import type { Role } from '@renkei/contract';
import { Outlet, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { screenAt, screensFor } from '../session/desk.ts';
import { NotFoundPage } from './not-found-page.tsx';

/** The page of this address; for a screen of another role the same answer as for one that does not exist. */
export function DeskOutlet({ role }: { readonly role: Role }): ReactNode {
  const { pathname } = useLocation();
  const screen = screenAt(pathname);
  return screen === undefined || screensFor(role).includes(screen) ? <Outlet /> : <NotFoundPage />;
}
