import type { Session } from '@renkei/contract';
import type { ReactNode } from 'react';
import { PageHeading } from '../shell/page-heading.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { EntrancePage } from './entrance-page.tsx';
import { PurposeForm } from './purpose-form.tsx';

/** Asked before anything about a person is read. */
export function PurposePage({ session }: { readonly session: Session }): ReactNode {
  const { t } = useTexts();
  return (
    <EntrancePage session={session}>
      <PageHeading title={t('purpose.title')} className="mb-2">
        {t('purpose.heading')}
      </PageHeading>
      <PurposeForm session={session} />
    </EntrancePage>
  );
}
