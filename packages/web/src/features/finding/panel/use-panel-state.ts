import { useRef, useState } from 'react';
import type { PanelState } from './panel-state.ts';

/** The state of the right panel of one finding page. */
export function usePanelState(): PanelState {
  const [open, setOpen] = useState(true);
  const [opened, setOpened] = useState<PanelState['opened']>();
  const cameFrom = useRef<Element>(null);
  return {
    open,
    opened,
    setOpen: (next) => {
      setOpen(next);
      if (!next) setOpened(undefined);
    },
    openSource: (source) => {
      cameFrom.current = document.activeElement;
      setOpen(true);
      setOpened((before) => ({ ...source, number: (before?.number ?? 0) + 1 }));
    },
    closeSource: () => {
      setOpened(undefined);
      if (cameFrom.current instanceof HTMLElement || cameFrom.current instanceof SVGElement) {
        cameFrom.current.focus();
      }
    },
  };
}
