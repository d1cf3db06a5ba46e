import { classNames } from './class-names.ts';

export type ButtonVariant = 'solid' | 'outline' | 'plain' | 'protect';
export type ButtonSize = 's' | 'm' | 'l';

export type ButtonLook = {
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  /** As wide as its place. */
  readonly wide?: boolean;
};

const variants: Record<ButtonVariant, string> = {
  solid: 'border-action bg-action text-on-action hover:underline',
  outline: 'border-action bg-page text-action hover:bg-tint',
  plain: 'border-transparent bg-transparent !px-1 text-action !font-normal underline hover:no-underline',
  protect: 'border-protection bg-page text-protection hover:bg-sunk',
};

const sizes: Record<ButtonSize, string> = {
  s: 'min-h-8 px-3',
  m: 'min-h-10 px-4',
  l: 'min-h-11 px-5 text-base',
};

/** The look of a button, for links that lead somewhere as well. */
export function buttonClass({ variant = 'outline', size = 's', wide = false }: ButtonLook = {}): string {
  return classNames(
    'inline-flex items-center justify-center gap-1.5 rounded-8 border font-bold no-underline underline-offset-[.2em]',
    'disabled:cursor-default disabled:border-dashed disabled:border-edge disabled:bg-sunk disabled:text-quiet disabled:no-underline',
    'max-wide:min-h-11',
    variants[variant],
    sizes[size],
    wide && 'w-full',
  );
}
