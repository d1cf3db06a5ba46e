import type { ReactNode } from 'react';
import { Button } from '../../../components/button.tsx';
import { classNames } from '../../../components/class-names.ts';
import { Icon } from '../../../components/icon.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import type { TimeLineState } from './use-time-line.ts';
import { scales } from './window.ts';

/** How much time the picture shows, earlier and later, and from event to event for those who do not use keys. */
export function TimeLineControls({ line }: { readonly line: TimeLineState }): ReactNode {
  const { t } = useTexts();
  return (
    <div className="screen-only mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
      <fieldset className="inline-flex overflow-hidden rounded-8 border border-edge">
        <legend className="sr-only">{t('finding.line.scale')}</legend>
        {scales.map((scale) => (
          <button
            key={scale}
            type="button"
            aria-pressed={line.scale === scale}
            onClick={() => line.setScale(scale)}
            className={classNames(
              'min-h-[30px] border-s border-edge px-3 -outline-offset-4 first:border-s-0',
              line.scale === scale && 'bg-action font-bold text-on-action',
            )}
          >
            {t(`finding.scale.${scale}`)}
          </button>
        ))}
      </fieldset>
      {line.scale !== 'all' && (
        <div className="flex gap-1">
          <Button variant="plain" onClick={() => line.move(-1)}>
            <Icon name="left" />
            {t('finding.line.earlier')}
          </Button>
          <Button variant="plain" onClick={() => line.move(1)}>
            {t('finding.line.later')}
            <Icon name="right" />
          </Button>
        </div>
      )}
      <div className="flex gap-1">
        <Button variant="plain" onClick={() => line.step(-1)}>
          {t('finding.line.previous')}
        </Button>
        <Button variant="plain" onClick={() => line.step(1)}>
          {t('finding.line.next')}
        </Button>
        {line.current !== undefined && (
          <Button variant="plain" onClick={line.openCurrent}>
            {t('finding.line.open-source')}
          </Button>
        )}
      </div>
    </div>
  );
}
