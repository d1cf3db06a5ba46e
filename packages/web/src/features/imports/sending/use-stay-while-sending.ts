import { useEffect } from 'react';

/** The files are read from this window's disk: closing it would break the sending off, so the browser asks first. */
export function useStayWhileSending(isSending: boolean): void {
  useEffect(() => {
    if (!isSending) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isSending]);
}
