import { StrictMode } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { resolveLanguage } from '../../utils/i18n/language';
import { createPagesI18n, expectPagesStrings } from '../../utils/i18n/pages';
import { browser } from '../../utils/platform/browser';
import { readSettings } from '../../utils/settings/store';
import type { ThemeSource } from '../hooks/use-page-theme';
import { PageFrame } from './page-frame';
import './page.css';

/** Shows one of the extension's pages in `#root`, with the settings, theme and language in force. */
export async function startPage(titleKey: string, content: ReactNode, automaticTheme?: ThemeSource): Promise<void> {
  const element = document.querySelector('#root');
  if (!element) throw new Error('This page has no #root');
  // Most people leave it at their browser's language: its texts come while the settings are read.
  expectPagesStrings(resolveLanguage('auto', browser.i18n.getUILanguage()));
  const settings = await readSettings();
  const strings = await createPagesI18n(resolveLanguage(settings.language, browser.i18n.getUILanguage()));
  createRoot(element).render(
    <StrictMode>
      <I18nextProvider i18n={strings}>
        <PageFrame initialSettings={settings} titleKey={titleKey} automaticTheme={automaticTheme}>
          {content}
        </PageFrame>
      </I18nextProvider>
    </StrictMode>,
  );
}
