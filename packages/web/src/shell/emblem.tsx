import type { AgencyId } from '@renkei/contract';
import type { ReactNode } from 'react';

/** The first character of the agency's name; the name itself stands beside it. */
export function Emblem({ character }: { readonly character: string }): ReactNode {
  return (
    <span
      aria-hidden="true"
      lang="ja"
      className="emblem grid size-6 flex-none place-content-center rounded-4 text-sm font-bold"
    >
      {character}
    </span>
  );
}

/** The character of each agency's emblem. */
export const emblemOf: Readonly<Record<AgencyId, string>> = { immigration: '入', labour: '労' };
