import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './tree';

interface Manifest {
  manifest_version: number;
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts: { matches: string[]; js?: string[]; css?: string[]; all_frames?: boolean; world?: string }[];
  content_security_policy?: unknown;
  web_accessible_resources?: { resources: string[]; matches: string[] }[];
  externally_connectable?: unknown;
  browser_specific_settings?: { gecko: { id: string; strict_min_version: string; data_collection_permissions: { required: string[] } } };
}

const hosts = ['https://creator.rednote.com/*', 'https://creator.xiaohongshu.com/*', 'https://www.rednote.com/*', 'https://www.xiaohongshu.com/*'];
const folderOf = (browser: string): string => path.join(root, '.output', `${browser}-mv3`);
const manifestOf = (browser: string): Manifest => JSON.parse(readFileSync(path.join(folderOf(browser), 'manifest.json'), 'utf8'));

// `npm test` builds before it tests.
describe.each(['chrome', 'firefox'])('the build for %s', (browser) => {
  const manifest = manifestOf(browser);

  it('asks for storage, scripting, the context menu and a panel, and nothing else', () => {
    expect(manifest.permissions.toSorted()).toEqual(['contextMenus', 'scripting', ...(browser === 'chrome' ? ['sidePanel'] : []), 'storage']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    // For engines, pictures and words in step: none of it holds until the person switches one on and allows its host.
    expect(manifest.optional_host_permissions ?? []).toEqual(['https://*/*', 'http://*/*']);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('reaches the four hosts, and no other', () => {
    expect(manifest.host_permissions.toSorted()).toEqual(hosts);
    expect(manifest.content_scripts.length).toBeGreaterThan(0);
    for (const { matches } of manifest.content_scripts) expect(matches.toSorted()).toEqual(hosts);
  });

  it('shows one page of its own to the four hosts, and nothing to others', () => {
    expect(manifest.web_accessible_resources?.map(({ resources, matches }) => ({ resources, matches: matches.toSorted() }))).toEqual([{ resources: ['compose.html'], matches: hosts }]);
  });

  it('loads no more than 60,000 bytes of script with a page, in its top frame, in a world of its own', () => {
    const scripts = manifest.content_scripts.flatMap(({ js = [] }) => js);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((sum, file) => sum + statSync(path.join(folderOf(browser), file)).size, 0)).toBeLessThanOrEqual(60_000);
    for (const { all_frames: allFrames, world } of manifest.content_scripts) {
      expect(allFrames ?? false).toBe(false);
      expect(world ?? 'ISOLATED').toBe('ISOLATED');
    }
  });

  it('holds every file that it names', () => {
    const named = manifest.content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]);
    expect([...named, 'content-scripts/rednote-ui.js', 'content-scripts/rednote-translation.js', 'dictionary/index.bin'].filter((file) => !existsSync(path.join(folderOf(browser), file)))).toEqual([]);
  });

  it('holds no source maps and no stamp of the build', () => {
    expect(['content-scripts/rednote.js.map', 'background.js.map', 'dictionary/stamp'].filter((file) => existsSync(path.join(folderOf(browser), file)))).toEqual([]);
  });
});

it('Firefox knows the extension by a fixed id, from version 140 on, and that it sends nothing before somebody has agreed to it', () => {
  expect(manifestOf('firefox').browser_specific_settings?.gecko).toEqual({
    id: 'rednote-companion@rednote-companion.example',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'], optional: ['websiteContent', 'personalCommunications'] },
  });
});

it('Chrome’s build says nothing of Firefox', () => {
  expect(manifestOf('chrome').browser_specific_settings).toBeUndefined();
});
