import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { downloadChromium, downloadedChromium, downloadedFirefox, downloadFirefox } from './support/downloads.ts';
import { findOnPath } from './support/find-on-path.ts';
import { PlainError } from './support/program.ts';
import { inCI, installCommand, installFromSystem, isRoot } from './support/system-packages.ts';

export type BrowserName = 'chromium' | 'firefox';

/** What keeps Chromium from calling home, and from refusing to start in a container. */
export const quietChromiumFlags: string[] = [
  ...(isRoot || inCI ? ['--no-sandbox'] : []),
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

const found = new Map<BrowserName, string>();

/** The path of a browser that runs and takes our extension, or null. CHROMIUM and FIREFOX in the environment come first. */
export function findBrowser(name: BrowserName): string | null {
  const known = found.get(name) ?? candidates(name).find((file) => existsSync(file) && runs(file));
  if (known) found.set(name, known);
  return known ?? null;
}

/**
 * As `findBrowser`, but gets the browser where there is none.
 *
 * @throws PlainError that says what to install
 */
export async function ensureBrowser(name: BrowserName): Promise<string> {
  const ways = name === 'chromium'
    ? [downloadChromium, () => installFromSystem('chromium')]
    : [() => installFromSystem('firefox'), downloadFirefox];
  for (const getIt of ways) {
    const there = findBrowser(name);
    if (there) return there;
    await getIt();
  }
  const there = findBrowser(name);
  if (there) return there;
  const command = installCommand(name);
  const hint = command ? `Install it (${command})` : 'Install it';
  throw new PlainError(`No ${labels[name]} was found, and it could not be fetched. ${hint}, or set ${name.toUpperCase()} to its path.`);
}

const labels: Record<BrowserName, string> = { chromium: 'Chromium', firefox: 'Firefox' };

function candidates(name: BrowserName): string[] {
  const { CHROMIUM, FIREFOX, LOCALAPPDATA = '', PROGRAMFILES = '' } = process.env;
  const places = name === 'chromium'
    ? [
      CHROMIUM, ...downloadedChromium(), findOnPath('chromium'), findOnPath('chromium-browser'),
      '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/lib/chromium/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      `${LOCALAPPDATA}\\Chromium\\Application\\chrome.exe`, `${PROGRAMFILES}\\Chromium\\Application\\chrome.exe`,
    ]
    : [
      FIREFOX, findOnPath('firefox-esr'), findOnPath('firefox'), '/usr/bin/firefox-esr', '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox', `${PROGRAMFILES}\\Mozilla Firefox\\firefox.exe`, ...downloadedFirefox(),
    ];
  return places.filter((place): place is string => Boolean(place));
}

function runs(file: string): boolean {
  if (isSnap(file)) return false;
  // On Windows `--version` would open a window.
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && !ignoresExtensions(stdout);
}

/** Google's branded Chrome takes no extension from the command line since version 137; Chrome for Testing does. */
const ignoresExtensions = (version: string): boolean => /^Google Chrome (?!for Testing)/.test(version);

/** Browsers from Ubuntu's snaps see neither our folders nor a profile in /tmp. Some of them start through a small script. */
function isSnap(file: string): boolean {
  const target = realpathSync(file);
  return /\/snap(\/|$)/.test(target) || (statSync(target).size < 20_000 && readFileSync(target, 'utf8').includes('/snap/'));
}
