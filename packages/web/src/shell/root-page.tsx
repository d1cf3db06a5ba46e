import type { Session } from '@renkei/contract';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Loading } from '../components/loading.tsx';
import { FaultPanel } from '../components/fault-panel.tsx';
import { PurposePage } from '../session/purpose-page.tsx';
import { SignInPage } from '../session/sign-in-page.tsx';
import { sessionQuery } from '../session/use-session.ts';
import { DeskShell } from './desk-shell.tsx';
import { ProtectionShell } from './protection-shell.tsx';

/** Who is here decides what is shown, under any address: sign-in, the question for the purpose, or the desk. */
export function RootPage(): ReactNode {
  const session = useQuery(sessionQuery);
  if (session.data !== undefined) return <Entrance session={session.data} />;
  return (
    <main className="mx-auto max-w-2xl p-6">
      {session.isError ? (
        <FaultPanel fault={session.error} onRetry={() => void session.refetch()} />
      ) : (
        <Loading />
      )}
    </main>
  );
}

/**
 * Once inside, a session or purpose that ends is asked for over the open page, which stays as it was: what was typed
 * there is not lost.
 */
function Entrance({ session }: { readonly session: Session }): ReactNode {
  const [inside, setInside] = useState<Session['actor']>(null);
  const { actor, purpose } = session;
  if (inside === null && actor !== null && purpose !== null) setInside(actor);
  if (inside === null)
    return actor === null ? <SignInPage session={session} /> : <PurposePage session={session} />;
  return inside.role === 'protection' ? (
    <ProtectionShell session={session} actor={inside} />
  ) : (
    <DeskShell session={session} actor={inside} />
  );
}
