import type { OpenFinding } from '@renkei/contract';
import type { ReactNode } from 'react';
import { roles } from '../../../components/stacked-table-roles.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import type { Place } from '../panel/panel-state.ts';
import { usePlaceWords } from '../place-words.ts';
import type { Side } from './compared-value.tsx';
import { Letters } from './letters.tsx';
import { useShownValue } from './use-shown-value.ts';
import { valueAt } from './value-at.ts';

/** What the calculation rests on: the fields that agreed, each with both places. Shown only after the officer's own answer. */
export function AgreedFields({ view }: { readonly view: OpenFinding }): ReactNode {
  const { t } = useTexts();
  const { link } = view;
  if (link === null) return null;
  const agreed = link.fields.filter(({ level }) => level === 'equal');
  const cell = 'border-b border-line py-1.5 pe-3 align-top max-wide:block max-wide:border-0 max-wide:p-0';
  return (
    <div className="mt-5 border-t-2 border-text pt-3">
      <h3 className="text-base font-bold">{t('finding.link.title')}</h3>
      <p className="mt-1 leading-160 text-quiet">
        {t(link.agrees === true ? 'finding.link.agrees' : 'finding.link.differs')}{' '}
        {t(`finding.link.${link.answer}`)}
      </p>
      {agreed.length > 0 && (
        <table {...roles.table} className="mt-2 w-full table-fixed max-wide:block">
          <caption className="sr-only">{t('finding.link.title')}</caption>
          <thead className="max-wide:sr-only">
            <tr {...roles.row} className="text-[.8125rem] text-quiet">
              {(['field', 'notified', 'recorded'] as const).map((name) => (
                <th
                  key={name}
                  {...roles.columnheader}
                  scope="col"
                  className="border-b border-border py-1.5 pe-3 first:w-26"
                >
                  {t(`finding.compare.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="max-wide:block">
            {agreed.map(({ field, notified, recorded }) => (
              <tr
                key={field}
                {...roles.row}
                className="max-wide:block max-wide:border-b max-wide:border-line max-wide:py-2"
              >
                <th
                  {...roles.rowheader}
                  scope="row"
                  className={`${cell} font-normal text-quiet max-wide:font-bold max-wide:text-text`}
                >
                  {t(`finding.field.${field}`)}
                </th>
                <td {...roles.cell} className={cell}>
                  <NarrowLabel side="notified" />
                  <AgreedValue compare={view.compare} place={notified} />
                </td>
                <td {...roles.cell} className={cell}>
                  <NarrowLabel side="recorded" />
                  <AgreedValue compare={view.compare} place={recorded} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

/** Where the columns have no heads. */
function NarrowLabel({ side }: { readonly side: Side }): ReactNode {
  const { t } = useTexts();
  return (
    <span aria-hidden="true" className="block pt-1 text-[.8125rem] text-quiet wide:hidden">
      {t(`finding.compare.${side}`)}
    </span>
  );
}

function AgreedValue({
  compare,
  place,
}: {
  readonly compare: OpenFinding['compare'];
  readonly place: Place | null;
}): ReactNode {
  const words = usePlaceWords();
  const shown = useShownValue();
  if (place === null) return null;
  const value = valueAt(compare, place);
  return (
    <>
      {value !== undefined && (
        <Letters kind={value.kind} side="recorded" stretches={[{ text: shown(value), same: true }]} />
      )}
      <span className="block text-[.8125rem] leading-[1.4] text-quiet">{words(place)}</span>
    </>
  );
}
