import { type Cells, type RegisterFile, ResidentRow, type TableRegister } from '@renkei/contract/files';
import { parsePlainDate } from '@renkei/kernel';
import type { BadEvent, Unread } from '../read-event.ts';

/** Whose row is missing now, and which. Separations and coverage leave nobody's register incomplete. */
export function unreadOf(
  { register, columns, key }: RegisterFile<unknown>,
  cells: Cells,
  answered: Pick<Unread, 'answers'>,
): Pick<BadEvent, 'unread'> {
  if (!isUnreadRegister(register)) return {};
  const isOfPersons = columns.some(({ field, need }) => field === 'residentId' && need === 'required');
  const recordedOn = parsePlainDate(cells['recordedOn'] ?? '');
  const unread = {
    register,
    residentId: isOfPersons ? idIn(cells['residentId']) : null,
    recordId: idIn(cells[key[0] ?? '']),
    recordedOn: recordedOn.ok ? recordedOn.value : null,
    ...answered,
  };
  return { unread };
}

function isUnreadRegister(register: TableRegister): register is Unread['register'] {
  return register !== 'separations' && register !== 'coverage';
}

/** Numbers that are ids of their table are ids by their shape, too. */
function idIn(cell: string | undefined): string | null {
  const id = ResidentRow.shape.residentId.safeParse(cell);
  return id.success ? id.data : null;
}
