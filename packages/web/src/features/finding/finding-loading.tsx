import { type ReactNode, useEffect, useState } from 'react';
import { useTexts } from '../../texts/use-texts.ts';

/** Nothing for 300 ms, then the shape of the page; after 2 s it says what is being done. */
export function FindingLoading(): ReactNode {
  const { t } = useTexts();
  const [seen, setSeen] = useState<'nothing' | 'shape' | 'words'>('nothing');
  useEffect(() => {
    const shape = setTimeout(() => setSeen('shape'), 300);
    const words = setTimeout(() => setSeen('words'), 2000);
    return () => {
      clearTimeout(shape);
      clearTimeout(words);
    };
  }, []);
  return (
    <div aria-busy="true" className="grid gap-4 p-6 max-wide:p-3">
      <p role="status" className="min-h-6 text-quiet">
        {seen === 'words' ? t('finding.loading') : ''}
      </p>
      {seen !== 'nothing' && (
        <div aria-hidden="true" className="skeleton grid gap-4">
          <div className="h-8 w-2/5 rounded-4 bg-sunk" />
          <div className="h-40 rounded-4 bg-sunk" />
          <div className="h-24 w-4/5 rounded-4 bg-sunk" />
        </div>
      )}
    </div>
  );
}
