import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import { ErrorText, RequirementBadge } from './field.tsx';

type ChoiceProps = Omit<ComponentPropsWithRef<'input'>, 'type' | 'className' | 'children'> & {
  readonly className?: string;
  /** Stands beside the box and names it. */
  readonly children: ReactNode;
  /** A second, quieter line that describes it. */
  readonly hint?: ReactNode;
};

export function Checkbox(props: ChoiceProps): ReactNode {
  return <Choice {...props} type="checkbox" />;
}

export function Radio(props: ChoiceProps): ReactNode {
  return <Choice {...props} type="radio" />;
}

function Choice({
  className,
  children,
  hint,
  type,
  ...input
}: ChoiceProps & { type: 'checkbox' | 'radio' }): ReactNode {
  const hintId = useId();
  return (
    <label
      className={classNames(
        'flex min-h-8 items-start gap-2 py-1.5 leading-[1.45] has-disabled:text-quiet max-wide:min-h-11 max-wide:py-3',
        className,
      )}
    >
      <input type={type} aria-describedby={hint === undefined ? undefined : hintId} {...input} />
      <span className="min-w-0 grow">
        {children}
        {hint !== undefined && (
          <span id={hintId} className="block text-[.8125rem] font-normal text-quiet">
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}

type GroupProps = {
  readonly id?: string;
  readonly legend: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

/** Radios or checkboxes that answer one question. */
export function ChoiceGroup({
  id,
  legend,
  hint,
  error,
  required,
  className,
  children,
}: GroupProps): ReactNode {
  const made = useId();
  const own = id ?? made;
  const described = classNames(hint !== undefined && `${own}-hint`, error !== undefined && `${own}-error`);
  return (
    <fieldset
      id={own}
      tabIndex={-1}
      className={className}
      aria-describedby={described === '' ? undefined : described}
    >
      <legend className="mb-1 font-bold">
        {legend}
        {required === true && <RequirementBadge />}
      </legend>
      {hint !== undefined && (
        <p id={`${own}-hint`} className="mb-1 text-[.8125rem] leading-150 text-quiet">
          {hint}
        </p>
      )}
      {error !== undefined && <ErrorText id={`${own}-error`}>{error}</ErrorText>}
      {children}
    </fieldset>
  );
}
