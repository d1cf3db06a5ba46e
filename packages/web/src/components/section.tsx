import type { ReactNode } from 'react';

type Props = {
  readonly title: ReactNode;
  /** At the end of the heading's line. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** A part of a page with its own heading (h2). No landmark: pages repeat parts, and the headings lead through them. */
export function Section({ title, aside, children }: Props): ReactNode {
  return (
    <section className="mt-6">
      <div className="mb-2 flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h2 className="text-[1.125rem] leading-150 font-bold">{title}</h2>
        {aside !== undefined && <span className="text-quiet wide:ms-auto">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
