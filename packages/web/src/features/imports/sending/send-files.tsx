import { type ReactNode, useEffect, useRef } from 'react';
import { useTexts } from '../../../texts/use-texts.ts';
import { ChosenFiles } from './chosen-files-panel.tsx';
import { DropArea } from './drop-area.tsx';
import { chosen, goesOnWith, sending } from './page-sender.ts';
import { SendingPanel } from './sending-panel.tsx';
import { useNoStrayDrop } from './use-no-stray-drop.ts';
import { useStayWhileSending } from './use-stay-while-sending.ts';
import { WhichFiles } from './which-files.tsx';

/** Sending files: choosing them, looking at what was recognised, and how far they have come. */
export function SendFiles(): ReactNode {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const onItsWay = sending.use();
  const isSending = onItsWay !== null;
  const waiting = chosen.use();
  const stopped = goesOnWith.use();
  const some = waiting.files.length + waiting.leftOut.length > 0;
  useStayWhileSending(isSending);
  useNoStrayDrop();
  const step = `${isSending} ${some}`;
  const before = useRef(step);
  useEffect(() => {
    // What held the focus has gone with the step before: a reader goes on from the heading, not from the top.
    if (before.current !== step && document.activeElement === document.body) heading.current?.focus();
    before.current = step;
  }, [step]);
  useEffect(() => {
    if (stopped !== null) heading.current?.focus();
  }, [stopped]);
  return (
    <section className="mt-4" aria-labelledby="send-files">
      <h2
        ref={heading}
        id="send-files"
        tabIndex={-1}
        className="screen-only mb-2 text-[1.125rem] leading-150 font-bold"
      >
        {isSending ? t('imports.sending.title') : t('imports.send.title')}
      </h2>
      {onItsWay !== null ? (
        <SendingPanel of={onItsWay} />
      ) : (
        <>
          <DropArea />
          {!some && stopped === null && <WhichFiles />}
          {(some || stopped !== null) && <ChosenFiles of={waiting} stopped={stopped} />}
        </>
      )}
    </section>
  );
}
