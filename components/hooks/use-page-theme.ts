import { useLayoutEffect } from 'react';
import type { Settings } from '../../utils/settings/schema';

/** What a page follows where the person has chosen no theme; `null` while that is not known. */
export interface ThemeSource {
  current(): 'light' | 'dark' | null;
  /** Returns what ends the listening. */
  subscribe(listener: () => void): () => void;
}

const darkSystem = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

/** The person's system. */
export const systemTheme: ThemeSource = {
  current: () => (darkSystem().matches ? 'dark' : 'light'),
  subscribe(listener) {
    const system = darkSystem();
    system.addEventListener('change', listener);
    return () => system.removeEventListener('change', listener);
  },
};

/** Size of text and motion on the root of one of our pages. */
export function usePageLook({ textSize, motion }: Pick<Settings, 'textSize' | 'motion'>): void {
  useLayoutEffect(() => {
    // Lengths and sizes of text are in rem.
    document.documentElement.style.fontSize = `${textSize}%`;
    document.documentElement.dataset.motion = motion;
  }, [textSize, motion]);
}

/** Light or dark on the root of one of our pages; 'auto' follows `automatic`. */
export function usePageTheme(theme: Settings['theme'], automatic: ThemeSource): void {
  useLayoutEffect(() => {
    const show = (): void => {
      document.documentElement.dataset.theme = theme === 'auto' ? (automatic.current() ?? systemTheme.current() ?? 'light') : theme;
    };
    show();
    return automatic.subscribe(show);
  }, [theme, automatic]);
}
