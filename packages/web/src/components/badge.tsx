import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';

export type BadgeTone = 'plain' | 'success' | 'warning' | 'protection';

const tones: Record<BadgeTone, string> = {
  plain: 'text-quiet',
  success: 'text-success',
  warning: 'border-dashed text-warning',
  protection: 'text-protection',
};

type Props = {
  readonly tone?: BadgeTone;
  readonly icon?: IconName;
  readonly className?: string;
  /** The word. A badge without one would speak by colour alone. */
  readonly children: ReactNode;
};

export function Badge({ tone = 'plain', icon, className, children }: Props): ReactNode {
  return (
    <span
      className={classNames(
        'inline-flex min-h-5 items-baseline gap-1 rounded-4 border border-current bg-page px-1.5 text-[.8125rem] leading-[1.125rem] font-bold whitespace-nowrap',
        tones[tone],
        // What the browser lays behind letters there would cover the edge.
        'forced-colors:bg-[Canvas] forced-colors:text-[CanvasText] forced-colors:forced-color-adjust-none',
        className,
      )}
    >
      {icon !== undefined && <Icon name={icon} className="size-3 self-center" />}
      {children}
    </span>
  );
}
