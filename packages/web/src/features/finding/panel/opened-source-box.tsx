import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../../components/button.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { usePlaceWords } from '../place-words.ts';
import { type OpenedSource, usePanel } from './panel-state.ts';

/** The source that was asked for on the time line. It takes the focus; closing it gives the focus back. */
export function OpenedSourceBox({ opened }: { readonly opened: OpenedSource }): ReactNode {
  const { t } = useTexts();
  const { closeSource } = usePanel();
  const place = usePlaceWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section
      aria-labelledby="opened-source"
      className="mt-4 border-s-[3px] border-action bg-sunk p-3 leading-160"
    >
      <h2 id="opened-source" ref={heading} tabIndex={-1} className="font-bold">
        {t('finding.source.opened')}
      </h2>
      <p>{opened.what}</p>
      <p>{opened.place === null ? t('finding.source.none') : place(opened.place)}</p>
      <Button variant="plain" onClick={closeSource}>
        {t('finding.source.back')}
      </Button>
    </section>
  );
}
