import { findAll } from './selectors';

/** Light or dark, as the site shows itself now: by its own mark, else by what stands behind the text. */
export function siteTheme(): 'light' | 'dark' {
  if (findAll('dark').elements.length > 0) return 'dark';
  const background = getComputedStyle(document.body).backgroundColor;
  const [red = 255, green = 255, blue = 255, alpha = 1] = (background.match(/[\d.]+/gu) ?? []).map(Number);
  return alpha > 0.5 && 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110 ? 'dark' : 'light';
}

/** Calls back when the site switches between light and dark, until `signal` aborts. */
export function onThemeChange(onChange: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['dark', 'class', 'data-theme'] });
  signal.addEventListener('abort', () => observer.disconnect());
}
