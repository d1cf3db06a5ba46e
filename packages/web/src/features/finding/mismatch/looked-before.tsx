import type { OpenFinding } from '@renkei/contract';
import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/use-texts.ts';
import { FactItem } from '../fact-item.tsx';

/** What is looked at before any explanation: clerical causes, what cured it later, whose error it would be. */
export function LookedBefore({ view }: { readonly view: OpenFinding }): ReactNode {
  const { t, pick } = useTexts();
  const { clerical, curedLater, whoseError } = view.before;
  return (
    <section aria-labelledby="looked-before" className="mt-6">
      <h3 id="looked-before" className="text-base leading-160 font-bold">
        {t('finding.before.title')}
      </h3>
      <dl className="mt-1 grid grid-cols-[10rem_minmax(0,1fr)] gap-x-3 gap-y-2 leading-160 max-wide:grid-cols-1 max-wide:gap-y-0">
        <dt className="text-quiet">{t('finding.before.clerical')}</dt>
        <dd>
          {clerical.length === 0 && t('finding.before.no-sign')}
          <ul className="grid gap-1">
            {clerical.map(({ cause, facts }) => (
              <li key={cause.en}>
                {pick(cause)}
                <Facts facts={facts} />
              </li>
            ))}
          </ul>
        </dd>
        <dt className="text-quiet max-wide:mt-2">{t('finding.before.cured-later')}</dt>
        <dd>
          {curedLater.length === 0 && t('finding.before.nothing-later')}
          <Facts facts={curedLater} />
        </dd>
        <dt className="text-quiet max-wide:mt-2">{t('finding.before.whose-error')}</dt>
        <dd>{pick(whoseError)}</dd>
      </dl>
    </section>
  );
}

function Facts({ facts }: { readonly facts: OpenFinding['evidence'] }): ReactNode {
  if (facts.length === 0) return null;
  return (
    <ul className="mt-1 grid gap-1">
      {facts.map((fact) => (
        <FactItem key={fact.id} fact={fact} />
      ))}
    </ul>
  );
}
