import { type ReactNode, useEffect, useRef } from 'react';
import { classNames } from '../components/class-names.ts';
import { takeFocusRequest } from './focus-after-route.ts';

type Props = {
  /** For the tab: "F-7K2M-49：確認事項". Never a name, a nationality or a business. The product's name is added. */
  readonly title: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/** The one h1 of a page. It names the tab and takes the focus after a change of page, not at the first load. */
export function PageHeading({ title, className, children }: Props): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  usePageTitle(title);
  useEffect(() => {
    if (takeFocusRequest()) heading.current?.focus();
  }, []);
  return (
    <h1
      ref={heading}
      tabIndex={-1}
      className={classNames('text-[1.375rem] leading-150 font-bold tracking-[.02em]', className)}
    >
      {children}
    </h1>
  );
}

export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Renkei`;
  }, [title]);
}
