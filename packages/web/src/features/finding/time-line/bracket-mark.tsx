import type { ReactNode } from 'react';

/** The letter of a bracket, as it stands in the picture. */
export function BracketMark({ mark }: { readonly mark: string }): ReactNode {
  return (
    <span className="mt-[3px] inline-grid size-[22px] flex-none place-content-center rounded-full bg-text text-[.8125rem] font-bold text-page forced-colors:border">
      {mark}
    </span>
  );
}
