import { type ReactNode, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { FaultPanel } from '../../components/fault-panel.tsx';
import { getFile } from '../../http/api.ts';
import { saveAs } from '../../http/save-as.ts';
import { useTexts } from '../../texts/use-texts.ts';

/** The table as a file for a spreadsheet. */
export function RulesExport({ today }: { readonly today: string }): ReactNode {
  const { t } = useTexts();
  const [fault, setFault] = useState<Error>();
  const save = async () => {
    try {
      saveAs(await getFile('/api/rules/rules.csv'), `rules-${today}.csv`);
      setFault(undefined);
    } catch (error) {
      setFault(error instanceof Error ? error : new Error('unknown'));
    }
  };
  return (
    <div className="screen-only">
      <Button size="m" onClick={() => void save()}>
        {t('rules.export')}
      </Button>
      {fault !== undefined && <FaultPanel fault={fault} onRetry={() => void save()} />}
    </div>
  );
}
