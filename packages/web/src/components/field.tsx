import { type ReactNode, useId } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

/** What a control must take over so that label, hint and error belong to it. */
export type ControlProps = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly required: boolean;
};

export type FieldProps = {
  /** Where the error summary leads to; made up where not given. */
  readonly id?: string;
  readonly label: string;
  readonly hint?: ReactNode;
  /** A whole sentence: what is wrong and how to put it right. */
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly className?: string;
};

/** Label, hint and error around one control, in the order of the Digital Agency Design System. */
export function Field(
  props: FieldProps & { readonly children: (control: ControlProps) => ReactNode },
): ReactNode {
  const made = useId();
  const id = props.id ?? made;
  const { label, hint, error, required = false, className, children } = props;
  const described = classNames(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`);
  return (
    <div className={classNames('grid gap-1', className)}>
      <label htmlFor={id} className="font-bold">
        {label}
        {required && <RequirementBadge />}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-[.8125rem] leading-150 text-quiet">
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': error === undefined ? undefined : true,
        required,
      })}
      {error !== undefined && <ErrorText id={`${id}-error`}>{error}</ErrorText>}
    </div>
  );
}

export function RequirementBadge(): ReactNode {
  const { t } = useTexts();
  return (
    <span className="ms-2 rounded-4 border border-edge px-1 text-[.8125rem] font-normal text-quiet">
      {t('field.required')}
    </span>
  );
}

export function ErrorText({
  id,
  children,
}: {
  readonly id?: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <p id={id} className="flex items-start gap-1 leading-150 text-error">
      <Icon name="warning" className="mt-0.5" />
      <span>{children}</span>
    </p>
  );
}
