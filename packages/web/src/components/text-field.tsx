import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { controlClass } from './control-class.ts';
import { Field, type FieldProps } from './field.tsx';

type Props = FieldProps & Omit<ComponentPropsWithRef<'input'>, 'id' | 'className' | 'children'>;

export function TextField({ id, label, hint, error, required, className, ...input }: Props): ReactNode {
  return (
    <Field {...fieldPart({ id, label, hint, error, required, className })}>
      {(control) => <input type="text" {...input} {...control} className={controlClass} />}
    </Field>
  );
}

type AreaProps = FieldProps & Omit<ComponentPropsWithRef<'textarea'>, 'id' | 'className' | 'children'>;

export function Textarea({ id, label, hint, error, required, className, ...area }: AreaProps): ReactNode {
  return (
    <Field {...fieldPart({ id, label, hint, error, required, className })}>
      {(control) => (
        <textarea
          rows={4}
          {...area}
          {...control}
          className={classNames(controlClass, 'block resize-y px-3 py-2 text-base leading-170')}
        />
      )}
    </Field>
  );
}

type MaybeField = { readonly [K in keyof FieldProps]: FieldProps[K] | undefined } & {
  readonly label: string;
};

/** Leaves out what was not given: under `exactOptionalPropertyTypes` undefined is not the same as absent. */
export function fieldPart({ id, label, hint, error, required, className }: MaybeField): FieldProps {
  return {
    label,
    ...(id !== undefined && { id }),
    ...(hint !== undefined && { hint }),
    ...(error !== undefined && { error }),
    ...(required !== undefined && { required }),
    ...(className !== undefined && { className }),
  };
}
