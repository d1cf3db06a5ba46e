import type { RecordGroup } from '@renkei/contract';
import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/use-texts.ts';
import { usePlaceWords } from '../place-words.ts';

/** Records that are no two to compare: what the registers hold on a body, or what a person notified. Nobody else is named. */
export function RecordGroups({ groups }: { readonly groups: readonly RecordGroup[] }): ReactNode {
  const { t, pick } = useTexts();
  if (groups.length === 0) return <p className="leading-160 text-quiet">{t('finding.records.none')}</p>;
  return (
    <div className="grid gap-5">
      {groups.map((group) => (
        <section key={group.title.en}>
          <h3 className="text-base font-bold">{pick(group.title)}</h3>
          {group.inAll !== null && group.inAll > group.records.length && (
            <p className="text-quiet">
              {t('finding.records.some', { shown: group.records.length, all: group.inAll })}
            </p>
          )}
          {group.records.length === 0 && <p className="text-quiet">{t('finding.records.nothing')}</p>}
          <ul>
            {group.records.map((record, at) => (
              <OneRecord key={String(at)} record={record} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function OneRecord({ record }: { readonly record: RecordGroup['records'][number] }): ReactNode {
  const { pick } = useTexts();
  const place = usePlaceWords();
  return (
    <li className="border-b border-line py-2">
      <dl className="grid grid-cols-[9rem_minmax(0,1fr)] gap-x-3 gap-y-0.5 leading-160 max-wide:grid-cols-1">
        {record.items.map(({ label, value }) => (
          <div key={label.en} className="contents">
            <dt className="text-quiet">{pick(label)}</dt>
            <dd>{pick(value)}</dd>
          </div>
        ))}
      </dl>
      {record.place !== null && (
        <span className="block text-[.8125rem] text-quiet">{place(record.place)}</span>
      )}
    </li>
  );
}
