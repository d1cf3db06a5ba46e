import type { ReactNode } from 'react';
import { Icon } from '../../components/icon.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { Place } from './panel/panel-state.ts';
import { usePlaceWords } from './place-words.ts';

type Props = { readonly place: Place; readonly what: string };

/** File, line and column of a value, one step away from it. `what` names the value for those who hear the page. */
export function ValuePlace({ place, what }: Props): ReactNode {
  const { t } = useTexts();
  const words = usePlaceWords();
  return (
    <details className="group text-[.8125rem] leading-150 text-quiet open:basis-full print:[&::details-content]:block print:[&::details-content]:[content-visibility:visible]">
      <summary className="inline-flex min-h-6 cursor-pointer list-none items-center gap-0.5 text-action underline underline-offset-[.2em] print:hidden [&::-webkit-details-marker]:hidden">
        <Icon name="right" className="size-3 group-open:rotate-90" />
        {t('finding.place.show')}
        <span className="sr-only">{t('finding.place.of', { what })}</span>
      </summary>
      <span className="block">{words(place)}</span>
    </details>
  );
}
