import { type RefObject, useEffect, useState } from 'react';

export type FocusedRow = {
  /** Whether the focus is in the table at all. */
  readonly inside: boolean;
  /** The row that has the focus, or had it last; the first one to begin with. */
  readonly current: number;
  readonly setCurrent: (index: number) => void;
};

/** Which row has the focus, however it came there. Rows bear `data-index`. */
export function useFocusedRow(region: RefObject<HTMLElement | null>): FocusedRow {
  const [inside, setInside] = useState(false);
  const [current, setCurrent] = useState(0);
  useEffect(() => {
    const element = region.current;
    if (element === null) return undefined;
    const enter = ({ target }: FocusEvent): void => {
      setInside(true);
      const row = target instanceof Element ? target.closest('[data-index]') : null;
      if (row !== null) setCurrent(Number(row.getAttribute('data-index')));
    };
    const leave = ({ relatedTarget }: FocusEvent): void => {
      if (!(relatedTarget instanceof Node) || !element.contains(relatedTarget)) setInside(false);
    };
    element.addEventListener('focusin', enter);
    element.addEventListener('focusout', leave);
    return () => {
      element.removeEventListener('focusin', enter);
      element.removeEventListener('focusout', leave);
    };
  }, [region]);
  return { inside, current, setCurrent };
}
