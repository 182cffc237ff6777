import { expect, it } from 'vitest';
import { lookOf, scaleOf, wear } from '../../../utils/platform/look';
import { initialSettings } from '../../../utils/settings/parse';

const site = { theme: (): 'dark' => 'dark' };

it('follows the site until the person chooses a theme', () => {
  expect(lookOf(initialSettings(), site)).toEqual({ theme: 'dark', textSize: '100', motion: 'auto' });
  expect(lookOf({ theme: 'light', textSize: '130', motion: 'reduced' }, site)).toEqual({ theme: 'light', textSize: '130', motion: 'reduced' });
});

it('a root that wears a look has its theme, its size and as little motion as wanted', () => {
  const style = new Map<string, string>();
  const root = { dataset: {}, style: { setProperty: (name: string, value: string) => void style.set(name, value) } };
  const look = { theme: 'light', textSize: '130', motion: 'reduced' } as const;
  wear(root as HTMLElement, look);
  expect(root.dataset).toEqual({ theme: 'light', motion: 'reduced' });
  expect(Object.fromEntries(style)).toEqual({ zoom: '130%', '--rnc-scale': '1.3' });
  expect(scaleOf(look)).toBe(1.3);
});
