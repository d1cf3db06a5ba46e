import type { Role } from '@renkei/contract';
import { type ReactNode, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Label,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { controlClass } from '../components/control-class.ts';
import { useTexts } from '../texts/use-texts.ts';
import type { Over } from './desk-shell.tsx';
import { readReference } from './read-reference.ts';
import { type PaletteEntry, usePaletteEntries } from './use-palette-entries.ts';

type Props = {
  readonly role: Role;
  /** What stands in the field when it opens. */
  readonly begun: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onOpen: (over: Over) => void;
};

/** Screens, references and actions; never people. */
export function Palette({ role, begun, isOpen, onClose, onOpen }: Props): ReactNode {
  const { t } = useTexts();
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={onClose} isDismissable className="veil">
      <Modal className="popover mx-auto mt-[8vh] w-[min(36rem,calc(100vw-1.5rem))] p-3">
        <Dialog aria-label={t('palette.title')} className="outline-none">
          <PaletteContent role={role} begun={begun} onClose={onClose} onOpen={onOpen} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteContent({ role, begun, onClose, onOpen }: Omit<Props, 'isOpen'>): ReactNode {
  const { t } = useTexts();
  const [typed, setTyped] = useState(begun);
  const { contains } = useFilter({ sensitivity: 'base', ignorePunctuation: true });
  const entries = usePaletteEntries({ role, reference: readReference(typed), onOpen });
  // A reference is offered however it was written; nothing else then fits.
  const filter = (text: string, input: string): boolean => {
    const reference = readReference(input);
    return reference === undefined ? contains(text, input) : text.includes(reference);
  };
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped} filter={filter}>
      {/* The palette is opened to type in it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <SearchField autoFocus className="grid gap-2.5 pb-1">
        <Label className="font-bold">{t('palette.label')}</Label>
        <Input className={controlClass} />
      </SearchField>
      <Menu
        aria-label={t('palette.title')}
        className="mt-2 max-h-[50vh] overflow-auto outline-none"
        renderEmptyState={() => <p className="px-3 py-2 leading-160 text-quiet">{t('palette.nothing')}</p>}
      >
        {(['reference', 'screen', 'action'] as const).map((kind) => (
          <Entries key={kind} title={t(`palette.${kind}`)} entries={entries[kind]} onClose={onClose} />
        ))}
      </Menu>
    </Autocomplete>
  );
}

type EntriesProps = {
  readonly title: string;
  readonly entries: readonly PaletteEntry[];
  readonly onClose: () => void;
};

function Entries({ title, entries, onClose }: EntriesProps): ReactNode {
  if (entries.length === 0) return null;
  return (
    <MenuSection>
      <Header className="px-3 pt-2 pb-1 text-[.8125rem] text-quiet">{title}</Header>
      {entries.map(({ label, keys, run }) => (
        <MenuItem
          key={label}
          id={label}
          textValue={label}
          className="menu-item"
          onAction={() => {
            onClose();
            run();
          }}
        >
          <span className="grow">{label}</span>
          {keys !== undefined && <kbd className="font-sans text-[.8125rem] text-quiet">{keys}</kbd>}
        </MenuItem>
      ))}
    </MenuSection>
  );
}
