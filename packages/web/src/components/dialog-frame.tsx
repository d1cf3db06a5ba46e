import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTexts } from '../texts/use-texts.ts';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

type Props = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Must be answered: nothing under it can be seen, and it cannot be put aside. */
  readonly binding?: boolean;
  /** Comes from the side, as wide as a phone. */
  readonly drawer?: boolean;
  readonly children: ReactNode;
};

/** A panel over the page, for looking something up or for what must be answered first; never for "are you sure?". */
export function DialogFrame({
  title,
  isOpen,
  onClose,
  binding = false,
  drawer = false,
  children,
}: Props): ReactNode {
  const { t } = useTexts();
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onClose}
      isDismissable={!binding}
      isKeyboardDismissDisabled={binding}
      className={classNames('veil overflow-auto', binding && 'veil--solid')}
    >
      <Modal
        className={
          drawer
            ? 'ms-auto min-h-dvh w-[min(22rem,100vw)] bg-page text-text'
            : 'popover mx-auto my-[8vh] w-[min(40rem,calc(100vw-1.5rem))]'
        }
      >
        <Dialog className="p-4 outline-none wide:p-5">
          <div className="mb-3 flex items-start justify-between gap-3">
            <Heading slot="title" level={2} className="text-[1.125rem] leading-150 font-bold">
              {title}
            </Heading>
            {!binding && (
              <button
                type="button"
                className="grid size-9 flex-none place-content-center max-wide:size-11"
                onClick={onClose}
              >
                <Icon name="x" label={t('common.close')} />
              </button>
            )}
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
