import type { ComponentPropsWithRef, ReactNode } from 'react';
import { type ButtonLook, buttonClass } from './button-class.ts';
import { classNames } from './class-names.ts';

type Props = ButtonLook & ComponentPropsWithRef<'button'>;

/** `type` is "button" unless said: no stray click sends a form. */
export function Button({ variant, size, wide, className, type = 'button', ...rest }: Props): ReactNode {
  const look = { ...(variant && { variant }), ...(size && { size }), ...(wide !== undefined && { wide }) };
  return <button type={type} className={classNames(buttonClass(look), className)} {...rest} />;
}
