import { useRef, useState } from 'react';
import type { OpenedSource, PanelState } from './panel-state.ts';

/** The state of the right panel of one finding page. */
export function usePanelState(): PanelState {
  const [open, setOpen] = useState(true);
  const [opened, setOpened] = useState<OpenedSource>();
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
      setOpened(source);
    },
    closeSource: () => {
      setOpened(undefined);
      if (cameFrom.current instanceof HTMLElement || cameFrom.current instanceof SVGElement) {
        cameFrom.current.focus();
      }
    },
  };
}
