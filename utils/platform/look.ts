import type { Settings } from '../settings/schema';

/** How what we draw in the page looks. */
export interface Look extends Pick<Settings, 'textSize' | 'motion'> {
  theme: 'light' | 'dark';
}

/** The look that the person wants on a page which itself is light or dark. */
export const lookOf = ({ theme, textSize, motion }: Pick<Settings, keyof Look>, page: { theme(): 'light' | 'dark' }): Look =>
  ({ theme: theme === 'auto' ? page.theme() : theme, textSize, motion });

/** How many times its usual size all is drawn. */
export const scaleOf = ({ textSize }: Pick<Look, 'textSize'>): number => Number(textSize) / 100;

/**
 * Gives the root of what we draw a look. The root is made larger, never its host, whose place is reckoned in the page's own
 * pixels; what in the root keeps to the page's sizes divides them by `--rnc-scale`.
 */
export function wear(root: HTMLElement, look: Look): void {
  root.dataset['theme'] = look.theme;
  root.dataset['motion'] = look.motion;
  root.style.setProperty('zoom', `${look.textSize}%`);
  root.style.setProperty('--rnc-scale', String(scaleOf(look)));
}
