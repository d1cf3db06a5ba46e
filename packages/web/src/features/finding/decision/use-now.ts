import { useEffect, useState } from 'react';

/** The present moment in milliseconds, new every few seconds: only for "has it left by now", never for a day. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 5000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
