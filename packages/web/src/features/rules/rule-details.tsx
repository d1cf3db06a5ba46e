import type { RuleRow } from '@renkei/contract';
import type { ReactNode } from 'react';
import { showDay } from '../../texts/dates.ts';
import { useTexts } from '../../texts/use-texts.ts';

/** Why each built rule of this node stands as it does, and what explained its questions. */
export function RuleDetails({ rules }: { readonly rules: readonly RuleRow[] }): ReactNode {
  const { t } = useTexts();
  const built = rules.filter(({ state, askedHere }) => state !== 'not-built' && askedHere);
  if (built.length === 0) return null;
  return (
    <section aria-labelledby="rule-details" className="mt-4">
      <h2 id="rule-details" className="text-[1.25rem] leading-150 font-bold">
        {t('rules.details')}
      </h2>
      {built.map((rule) => (
        <OneRule key={rule.id} rule={rule} />
      ))}
    </section>
  );
}

function OneRule({ rule }: { readonly rule: RuleRow }): ReactNode {
  const { t, pick, lang } = useTexts();
  const { figures } = rule;
  return (
    <details className="border-b border-line py-2.5 leading-160">
      <summary className="min-h-6">
        <b>{pick(rule.name)}</b> <span className="font-mono text-[.8125rem] text-quiet">{rule.id}</span>
      </summary>
      <p className="mt-1">{t('rules.why', { why: pick(rule.why) })}</p>
      {figures === null ? (
        <p className="text-quiet">{t('rules.no-figures')}</p>
      ) : (
        <>
          <p className="text-quiet">
            {t('rules.counted-since', { day: showDay(figures.since, lang, { weekday: false }) })}
          </p>
          {figures.wouldAsk !== null && <p>{t('rules.would-ask', { count: figures.wouldAsk })}</p>}
          <Explained figures={figures} />
          <Traditions figures={figures} />
        </>
      )}
    </details>
  );
}

type Figures = { readonly figures: NonNullable<RuleRow['figures']> };

function Explained({ figures }: Figures): ReactNode {
  const { t, pick } = useTexts();
  return (
    <>
      <h3 className="mt-2 font-bold">{t('rules.by-explanation')}</h3>
      {figures.byExplanation.length === 0 && <p className="text-quiet">{t('rules.none-explained')}</p>}
      <ul>
        {figures.byExplanation.map(({ name, count }) => (
          <li key={name.en}>{t('rules.explained-by', { name: pick(name), count })}</li>
        ))}
      </ul>
    </>
  );
}

/** Traditions are families of spelling, not nationalities; small ones are not shown (S9). */
function Traditions({ figures }: Figures): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <h3 className="mt-2 font-bold">{t('rules.by-tradition')}</h3>
      {figures.byTradition.length === 0 && <p className="text-quiet">{t('rules.too-few')}</p>}
      <ul>
        {figures.byTradition.map(({ tradition, decided, notBorneOut }) => (
          <li key={tradition}>
            {notBorneOut === null
              ? t('rules.tradition-hidden', { tradition, decided })
              : t('rules.tradition', { tradition, decided, notBorneOut })}
          </li>
        ))}
      </ul>
    </>
  );
}
