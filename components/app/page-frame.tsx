import type { ReactNode } from 'react';
import { resolveLanguage } from '../../utils/i18n/language';
import { browser } from '../../utils/platform/browser';
import type { Settings } from '../../utils/settings/schema';
import { SettingsContext } from '../hooks/settings-context';
import { useLiveSettings } from '../hooks/use-live-settings';
import { usePageLanguage } from '../hooks/use-page-language';
import { systemTheme, usePageTheme, type ThemeSource } from '../hooks/use-page-theme';

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
  usePageLanguage(resolveLanguage(access.settings.language, browser.i18n.getUILanguage()), titleKey);
  return <SettingsContext value={access}>{children}</SettingsContext>;
}
