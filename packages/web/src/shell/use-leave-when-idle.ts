import { useEffect } from 'react';
import { useSignOut } from '../session/use-session.ts';

const IDLE_MS = 3 * 60_000;
const signsOfLife = ['pointerdown', 'pointermove', 'focusin', 'input', 'scroll'] as const;

/** The protection workspace closes after three minutes without a hand on it. */
export function useLeaveWhenIdle(): void {
  const { mutate: leave } = useSignOut();
  useEffect(() => {
    let timer = setTimeout(() => leave(), IDLE_MS);
    const again = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => leave(), IDLE_MS);
    };
    for (const sign of signsOfLife) document.addEventListener(sign, again, { passive: true, capture: true });
    return () => {
      clearTimeout(timer);
      for (const sign of signsOfLife) document.removeEventListener(sign, again, { capture: true });
    };
  }, [leave]);
}
