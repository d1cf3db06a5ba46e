import type { ReactNode } from 'react';

/** How a bar is filled, by what it stands for. In forced colours the lines stay and the words beside them say the rest. */
export const barLook = {
  record: 'fill-bar forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]',
  'special-period': 'fill-[url(#finding-hatch)] stroke-action forced-colors:stroke-[CanvasText]',
  unknown: 'fill-[url(#finding-dots)] stroke-edge [stroke-dasharray:2_3] forced-colors:stroke-[CanvasText]',
  notified:
    'fill-page stroke-text stroke-[1.5] [stroke-dasharray:5_3] forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]',
  event: 'fill-text forced-colors:fill-[CanvasText]',
} as const;

/** Hatch and dots; once on the page, used by picture and legend. */
export function Fills(): ReactNode {
  return (
    <svg aria-hidden="true" className="absolute size-0">
      <defs>
        <pattern
          id="finding-hatch"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" className="fill-page forced-colors:fill-[Canvas]" />
          <line y2="6" className="stroke-action stroke-2 forced-colors:stroke-[CanvasText]" />
        </pattern>
        <pattern id="finding-dots" width="7" height="7" patternUnits="userSpaceOnUse">
          <rect width="7" height="7" className="fill-page forced-colors:fill-[Canvas]" />
          <circle cx="2" cy="2" r="1" className="fill-edge forced-colors:fill-[CanvasText]" />
        </pattern>
      </defs>
    </svg>
  );
}
