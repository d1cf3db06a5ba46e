import type { TimeLineBar } from '@renkei/contract';
import { createContext, useContext } from 'react';

export type Place = NonNullable<TimeLineBar['place']>;
/** A source that was opened from somewhere on the page, and what it is the source of. */
export type OpenedSource = { readonly place: Place | null; readonly what: string };

export type PanelState = {
  readonly open: boolean;
  /** `number` counts the openings: each takes the focus anew, also of the same place. */
  readonly opened: (OpenedSource & { readonly number: number }) | undefined;
  readonly setOpen: (open: boolean) => void;
  /** Shows the source in the panel and moves the focus there; closing it gives the focus back. */
  readonly openSource: (source: OpenedSource) => void;
  readonly closeSource: () => void;
};

const Panel = createContext<PanelState | undefined>(undefined);

export const PanelProvider = Panel.Provider;

export function usePanel(): PanelState {
  const panel = useContext(Panel);
  if (panel === undefined) throw new Error('outside a finding');
  return panel;
}
