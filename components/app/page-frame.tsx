import type { ReactNode } from 'react';
import { explanationLanguage } from '../../utils/i18n/explained-languages';
import { resolveLanguage } from '../../utils/i18n/language';
import { browser } from '../../utils/platform/browser';
import type { Settings } from '../../utils/settings/schema';
import { ExplanationLanguageContext } from '../glossary/use-explanation-language';
import { SettingsContext } from '../hooks/settings-context';
import { useLiveSettings } from '../hooks/use-live-settings';
import { usePageLanguage } from '../hooks/use-page-language';
import { systemTheme, usePageLook, usePageTheme, type ThemeSource } from '../hooks/use-page-theme';

interface PageFrameProps {
  initialSettings: Settings;
  titleKey: string;
  /** What the theme follows where the person has chosen none; else the system. */
  automaticTheme?: ThemeSource | undefined;
  children: ReactNode;
}

/** What every page of ours has around it: live settings, theme, language, title. */
export function PageFrame({ initialSettings, titleKey, automaticTheme = systemTheme, children }: PageFrameProps) {
  const access = useLiveSettings(initialSettings);
  usePageTheme(access.settings.theme, automaticTheme);
  usePageLook(access.settings);
  usePageLanguage(resolveLanguage(access.settings.language, browser.i18n.getUILanguage()), titleKey);
  return (
    <SettingsContext value={access}>
      <ExplanationLanguageContext value={explanationLanguage(access.settings)}>{children}</ExplanationLanguageContext>
    </SettingsContext>
  );
}
