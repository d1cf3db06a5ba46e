import { type ReactNode, useState } from 'react';
import { ChoiceGroup, Radio } from '../../../components/choice.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { afterChoices, afterSaving, keepAfterSaving } from './after-setting.ts';

/** Where to go once it is saved; kept in this browser. */
export function AfterSaving(): ReactNode {
  const { t } = useTexts();
  const [after, setAfter] = useState(afterSaving);
  return (
    <ChoiceGroup legend={t('finding.after.legend')}>
      <div className="flex flex-wrap gap-x-7 max-wide:grid">
        {afterChoices.map((each) => (
          <Radio
            key={each}
            name="after-saving"
            checked={after === each}
            onChange={() => {
              setAfter(each);
              keepAfterSaving(each);
            }}
          >
            {t(`finding.after.${each}`)}
          </Radio>
        ))}
      </div>
    </ChoiceGroup>
  );
}
