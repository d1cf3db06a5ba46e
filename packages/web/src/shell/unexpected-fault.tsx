import type { ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FaultPanel } from '../components/fault-panel.tsx';

/** A fault in these pages themselves. */
export function UnexpectedFault({ error, reset }: ErrorComponentProps): ReactNode {
  return (
    <div className="max-w-2xl p-4">
      <FaultPanel fault={error instanceof Error ? error : new Error(String(error))} onRetry={reset} />
    </div>
  );
}
