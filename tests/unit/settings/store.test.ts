import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { initialSettings } from '../../../utils/settings/parse';
import type { Settings } from '../../../utils/settings/schema';
import { readSettings, resetSetting, watchSettings, writeSetting } from '../../../utils/settings/store';

const stored = async (): Promise<unknown> => (await fakeBrowser.storage.local.get('settings')).settings;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('what the person chose', () => {
  it('is stored, and nothing else', async () => {
    await writeSetting('theme', 'dark');
    expect(await stored()).toEqual({ version: 1, values: { theme: 'dark' } });
    expect(await readSettings()).toEqual({ ...initialSettings(), theme: 'dark' });
  });

  it('stays beside later choices and can be taken back alone', async () => {
    await writeSetting('theme', 'dark');
    await writeSetting('hoverKey', 'Alt');
    await resetSetting('theme');
    expect(await stored()).toEqual({ version: 1, values: { hoverKey: 'Alt' } });
  });

  it('loses nothing that a newer version wrote', async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 9, values: { hologram: true, theme: 'light' } } });
    await writeSetting('theme', 'dark');
    await resetSetting('hoverKey');
    expect(await stored()).toEqual({ version: 9, values: { hologram: true, theme: 'dark' } });
  });
});

describe('storage that fails', () => {
  it('reads as the initial settings', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await readSettings()).toEqual(initialSettings());
  });

  it('refuses to write, so that a page can say so', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota'));
    await expect(writeSetting('theme', 'dark')).rejects.toThrow('quota');
  });

  it('is not overwritten where it cannot be read', async () => {
    await writeSetting('hoverKey', 'Alt');
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('corrupt'));
    await expect(writeSetting('theme', 'dark')).rejects.toThrow('corrupt');
    expect(await stored()).toEqual({ version: 1, values: { hoverKey: 'Alt' } });
  });
});

describe('a watcher', () => {
  it('hears of each change until its signal aborts', async () => {
    const heard = vi.fn<(settings: Settings) => void>();
    const ended = new AbortController();
    watchSettings(heard, ended.signal);
    await writeSetting('theme', 'dark');
    expect(heard).toHaveBeenLastCalledWith({ ...initialSettings(), theme: 'dark' });
    await fakeBrowser.storage.local.set({ other: 1 });
    expect(heard).toHaveBeenCalledTimes(1);
    ended.abort();
    await writeSetting('theme', 'light');
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('hears the initial settings when all is cleared', async () => {
    await writeSetting('theme', 'dark');
    const heard = vi.fn<(settings: Settings) => void>();
    watchSettings(heard, new AbortController().signal);
    await fakeBrowser.storage.local.remove('settings');
    expect(heard).toHaveBeenLastCalledWith(initialSettings());
  });
});
