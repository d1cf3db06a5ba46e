import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';

export type BannerKind = 'info' | 'success' | 'warning' | 'error';

const looks: Record<BannerKind, { edge: string; ink: string; icon: IconName }> = {
  info: { edge: 'border-action', ink: 'text-action', icon: 'info' },
  success: { edge: 'border-success', ink: 'text-success', icon: 'tick' },
  warning: { edge: 'border-warning', ink: 'text-warning', icon: 'warning' },
  error: { edge: 'border-error', ink: 'text-error', icon: 'warning' },
};

type Props = {
  readonly kind?: BannerKind;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** Buttons or links: what to do about it. */
  readonly action?: ReactNode;
  readonly className?: string;
};

/** A message that stays until its cause is gone. One at a time on a page; never over the work. */
export function Banner({ kind = 'info', title, children, action, className }: Props): ReactNode {
  const { edge, ink, icon } = looks[kind];
  return (
    <div
      role={kind === 'error' ? 'alert' : undefined}
      className={classNames(
        'flex flex-wrap items-start gap-x-4 gap-y-2 rounded-8 border border-s-[6px] bg-page px-4 py-3',
        edge,
        className,
      )}
    >
      <Icon name={icon} className={classNames('mt-1', ink)} />
      <div className="min-w-0 flex-1 basis-60 leading-160">
        <p className="text-base font-bold">{title}</p>
        {children !== undefined && <div>{children}</div>}
      </div>
      {action !== undefined && <div className="flex flex-wrap gap-2">{action}</div>}
    </div>
  );
}
