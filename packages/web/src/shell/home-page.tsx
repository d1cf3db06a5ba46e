import { Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { pathOf, screensFor } from '../session/desk.ts';
import { useSession } from '../session/use-session.ts';

/** Each desk begins at its own first screen. */
export function HomePage(): ReactNode {
  const { actor } = useSession();
  const first = actor === null ? undefined : screensFor(actor.role)[0];
  return first === undefined ? null : <Navigate to={pathOf[first]} replace />;
}
