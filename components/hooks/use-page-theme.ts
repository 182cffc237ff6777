import { useLayoutEffect } from 'react';
import type { Settings } from '../../utils/settings/schema';

/** Light or dark on the root of one of our pages; 'auto' follows the system. */
export function usePageTheme(theme: Settings['theme']): void {
  useLayoutEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)');
    const show = (): void => {
      const automatic = system.matches ? 'dark' : 'light';
      document.documentElement.dataset.theme = theme === 'auto' ? automatic : theme;
    };
    show();
    system.addEventListener('change', show);
    return () => system.removeEventListener('change', show);
  }, [theme]);
}
