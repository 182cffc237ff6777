import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { setTermKnown } from '../../../utils/settings/known-terms';
import { initialSettings } from '../../../utils/settings/parse';
import type { Settings } from '../../../utils/settings/schema';
import { setCategoryOff, setPassageSilenced } from '../../../utils/settings/silenced-topics';
import { readSettings, resetSetting, watchSettings, writeSettings } from '../../../utils/settings/store';

const stored = async (): Promise<unknown> => (await fakeBrowser.storage.local.get('settings')).settings;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('what the person chose', () => {
  it('is stored, and nothing else', async () => {
    await writeSettings({ theme: 'dark' });
    expect(await stored()).toEqual({ version: 1, values: { theme: 'dark' } });
    expect(await readSettings()).toEqual({ ...initialSettings(), theme: 'dark' });
  });

  it('stays beside later choices and can be taken back alone', async () => {
    await writeSettings({ theme: 'dark' });
    await writeSettings({ hoverKey: 'Alt' });
    await resetSetting('theme');
    expect(await stored()).toEqual({ version: 1, values: { hoverKey: 'Alt' } });
  });

  it('loses nothing that a newer version wrote', async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 9, values: { hologram: true, theme: 'light' } } });
    await writeSettings({ theme: 'dark' });
    await resetSetting('hoverKey');
    expect(await stored()).toEqual({ version: 9, values: { hologram: true, theme: 'dark' } });
  });
});

describe('changes made at once', () => {
  it('by popup, pages and background lose nothing of one another', async () => {
    const known = ['one', 'two', 'three'];
    await Promise.all([
      writeSettings({ theme: 'dark' }), resetSetting('textSize'), ...known.map((id) => setTermKnown(id, true)), setPassageSilenced('a passage', true),
      setCategoryOff({ id: 'topic', initiallyOn: true }, true), writeSettings({ hoverKey: 'Alt', chineseLevel: 'some' }),
    ]);
    expect(await readSettings()).toEqual({
      ...initialSettings(), theme: 'dark', knownTerms: known, silencedPassages: ['a passage'], sensitiveOff: ['topic'], hoverKey: 'Alt', chineseLevel: 'some',
    });
  });

  it('are each stored whole or not at all', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota'));
    const [refused, stays] = await Promise.allSettled([writeSettings({ hoverKey: 'Alt', theme: 'light' }), writeSettings({ theme: 'dark' })]);
    expect([refused.status, stays.status]).toEqual(['rejected', 'fulfilled']);
    expect(await stored()).toEqual({ version: 1, values: { theme: 'dark' } });
  });
});

describe('storage that fails', () => {
  it('reads as the initial settings', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await readSettings()).toEqual(initialSettings());
  });

  it('refuses to write, so that a page can say so', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota'));
    await expect(writeSettings({ theme: 'dark' })).rejects.toThrow('quota');
  });

  it('is not overwritten where it cannot be read', async () => {
    await writeSettings({ hoverKey: 'Alt' });
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('corrupt'));
    await expect(writeSettings({ theme: 'dark' })).rejects.toThrow('corrupt');
    expect(await stored()).toEqual({ version: 1, values: { hoverKey: 'Alt' } });
  });
});

describe('a watcher', () => {
  it('hears of each change until its signal aborts', async () => {
    const heard = vi.fn<(settings: Settings) => void>();
    const ended = new AbortController();
    watchSettings(heard, ended.signal);
    await writeSettings({ theme: 'dark' });
    expect(heard).toHaveBeenLastCalledWith({ ...initialSettings(), theme: 'dark' });
    await fakeBrowser.storage.local.set({ other: 1 });
    expect(heard).toHaveBeenCalledTimes(1);
    ended.abort();
    await writeSettings({ theme: 'light' });
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('hears the initial settings when all is cleared', async () => {
    await writeSettings({ theme: 'dark' });
    const heard = vi.fn<(settings: Settings) => void>();
    watchSettings(heard, new AbortController().signal);
    await fakeBrowser.storage.local.remove('settings');
    expect(heard).toHaveBeenLastCalledWith(initialSettings());
  });
});
