import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { controlClass } from './control-class.ts';
import { Field, type FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import { fieldPart } from './text-field.tsx';

type Option = { readonly value: string; readonly label: string };
type Props = FieldProps &
  Omit<ComponentPropsWithRef<'select'>, 'id' | 'className' | 'children'> & {
    readonly options: readonly Option[];
  };

/** The browser's own list: known to every reader and every assistive device. */
export function Select({
  id,
  label,
  hint,
  error,
  required,
  className,
  options,
  ...select
}: Props): ReactNode {
  return (
    <Field {...fieldPart({ id, label, hint, error, required, className })}>
      {(control) => (
        <span className="relative block">
          <select {...select} {...control} className={classNames(controlClass, 'appearance-none pe-8')}>
            {options.map(({ value, label: shown }) => (
              <option key={value} value={value} className="bg-page text-text">
                {shown}
              </option>
            ))}
          </select>
          <Icon name="down" className="pointer-events-none absolute end-2.5 top-1/2 -translate-y-1/2" />
        </span>
      )}
    </Field>
  );
}
