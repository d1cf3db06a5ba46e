import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

const paths = {
  tick: 'M3 8.5l3.5 3.5L13 4.5',
  x: 'M4 4l8 8M12 4l-8 8',
  down: 'M4 6l4 4 4-4',
  up: 'M4 10l4-4 4 4',
  right: 'M6 4l4 4-4 4',
  left: 'M10 4l-4 4 4 4',
  equal: 'M3 6h10M3 10h10',
  'not-equal': 'M3 6h10M3 10h10M11 2L5 14',
  near: 'M2.5 7c2-2 3.5-2 5.5-.5s3.5 1.5 5.5-.5M2.5 11c2-2 3.5-2 5.5-.5s3.5 1.5 5.5-.5',
  info: 'M8 1.8a6.2 6.2 0 1 0 0 12.4a6.2 6.2 0 1 0 0-12.4M8 7.2v4M8 4.5v.2',
  warning: 'M8 2L14.5 13.5H1.5zM8 6.5v3.5M8 11.8v.2',
  filter: 'M2 4h12M4.5 8h7M7 12h2',
  menu: 'M2 4h12M2 8h12M2 12h12',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M10.5 10.5L14 14',
} as const;

export type IconName = keyof typeof paths;

type Props = {
  readonly name: IconName;
  /** What it says where no word stands beside it. Without it the icon is left out of the spoken page. */
  readonly label?: string;
  readonly className?: string;
};

export function Icon({ name, label, className }: Props): ReactNode {
  const spoken = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg
      viewBox="0 0 16 16"
      className={classNames('size-4 flex-none fill-none stroke-current stroke-2', className)}
      {...spoken}
    >
      <path d={paths[name]} />
    </svg>
  );
}
