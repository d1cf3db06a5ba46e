import { useEffect, useRef } from 'react';

/** After Previous or Next the reader begins at the page's heading again, not at a link that has gone. */
export function useFocusAfterPaging(after: string | undefined): void {
  const shown = useRef(after);
  useEffect(() => {
    if (shown.current === after) return;
    shown.current = after;
    document.querySelector('h1')?.focus();
  }, [after]);
}
