import type { ReactNode } from 'react';
import { halo } from './halo.ts';
import { frame } from './frame.ts';
import type { Placed } from './pack-rows.ts';

function haloOf({ entry, label }: Placed): string {
  if (label.place === 'across') return '';
  return label.place === 'inside' && entry.kind === 'record' ? halo.onBar : halo.onPage;
}

/** The words of a bar, over bars and day lines; a halo of the colour behind keeps the lines away from the letters. */
export function BarLabel({ bar, top }: { readonly bar: Placed; readonly top: number }): ReactNode {
  return (
    <text x={bar.label.x} y={top + frame.pad + bar.row * frame.row + 15.5} className={haloOf(bar)}>
      {bar.words}
    </text>
  );
}
