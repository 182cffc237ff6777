import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askPermission, mayReach, releaseUnused } from '../../../utils/platform/engine-permissions';

const site = 'https://www.rednote.com/*';
const [deepl, own] = ['https://api.deepl.com/*', 'http://127.0.0.1/*'];

/** The browser's permissions, as they behave: what the manifest asks for is always there. */
const allowed = vi.hoisted(() => new Set<string>());
vi.mock('../../../utils/platform/browser', () => ({
  browser: {
    runtime: { getManifest: () => ({ host_permissions: ['https://www.rednote.com/*'] }) },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => allowed.has(origin)),
      request: async ({ origins }: { origins: string[] }) => {
        for (const origin of origins) allowed.add(origin);
        return true;
      },
      getAll: async () => ({ origins: [...allowed] }),
      remove: async ({ origins }: { origins: string[] }) => {
        if (origins.includes('https://www.rednote.com/*')) throw new Error('required');
        for (const origin of origins) allowed.delete(origin);
        return true;
      },
    },
  },
}));

beforeEach(() => {
  allowed.clear();
  allowed.add(site);
});

describe('leave to reach the host of an engine', () => {
  it('is asked for, and then there', async () => {
    expect(await mayReach([deepl])).toBe(false);
    expect(await askPermission([deepl])).toBe(true);
    expect(await mayReach([deepl])).toBe(true);
  });

  it('is given back once nothing that is on needs it, and the site’s own stays', async () => {
    await askPermission([deepl, own]);
    await releaseUnused([own], []);
    expect([...allowed]).toEqual([site, own]);
    await releaseUnused([], []);
    expect([...allowed]).toEqual([site]);
  });

  it('stays where something else than texts needs it', async () => {
    await askPermission([deepl, own]);
    await releaseUnused([], [own]);
    expect([...allowed]).toEqual([site, own]);
  });
});
