import { I18nProvider } from '@lingui/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { I18nProvider as AriaI18nProvider } from 'react-aria-components';
import { queryClient } from './http/query-client.ts';
import { router } from './routes.tsx';
import { useSettings } from './session/settings.ts';
import { i18n } from './texts/i18n.ts';

export function App(): ReactNode {
  const { language } = useSettings();
  return (
    <QueryClientProvider client={queryClient}>
      <I18nProvider i18n={i18n}>
        <AriaI18nProvider locale={language === 'ja' ? 'ja-JP' : 'en-GB'}>
          <RouterProvider router={router} />
        </AriaI18nProvider>
      </I18nProvider>
    </QueryClientProvider>
  );
}
