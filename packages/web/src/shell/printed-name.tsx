import type { ReactNode } from 'react';

/** Who printed the sheet: the menu that says it on the screen is left out on paper. */
export function PrintedName({ name }: { readonly name: string }): ReactNode {
  return (
    <bdi translate="no" className="hidden print:inline">
      {name}
    </bdi>
  );
}
