import { findOnPath } from './find-on-path.ts';
import { run } from './run.ts';

/** What these scripts may have to fetch from the system's package manager. */
export type SystemPackage = 'chromium' | 'firefox' | 'chinese-font';

interface PackageManager {
  command: string;
  /** Arguments that fetch the lists of packages anew. */
  refresh?: string[];
  install: string[];
  names: Record<SystemPackage, string[]>;
  env?: Record<string, string>;
}

const managers: PackageManager[] = [
  {
    command: 'apt-get',
    refresh: ['-o', 'DPkg::Lock::Timeout=120', 'update'],
    install: ['-o', 'DPkg::Lock::Timeout=120', 'install', '-y', '--no-install-recommends'],
    names: { chromium: ['chromium'], firefox: ['firefox-esr'], 'chinese-font': ['fontconfig', 'fonts-noto-cjk'] },
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  },
  {
    command: 'dnf',
    install: ['install', '-y'],
    names: { chromium: ['chromium'], firefox: ['firefox'], 'chinese-font': ['fontconfig', 'google-noto-sans-cjk-fonts'] },
  },
  {
    command: 'pacman',
    install: ['-Sy', '--noconfirm', '--needed'],
    names: { chromium: ['chromium'], firefox: ['firefox'], 'chinese-font': ['fontconfig', 'noto-fonts-cjk'] },
  },
  {
    command: 'apk',
    install: ['add', '--no-cache'],
    names: { chromium: ['chromium'], firefox: ['firefox'], 'chinese-font': ['fontconfig', 'font-noto-cjk'] },
  },
  {
    command: 'zypper',
    install: ['--non-interactive', 'install'],
    names: { chromium: ['chromium'], firefox: ['MozillaFirefox'], 'chinese-font': ['fontconfig', 'google-noto-sans-cjk-fonts'] },
  },
];

/** Homebrew refuses to run as root; macOS comes with Chinese fonts. */
const homebrew: PackageManager = {
  command: 'brew',
  install: ['install', '--cask'],
  names: { chromium: ['chromium'], firefox: ['firefox'], 'chinese-font': [] },
};

export const isRoot = process.getuid?.() === 0;
export const inCI = Boolean(process.env.CI) && process.env.CI !== 'false';
/** On a person's own computer nothing is installed unasked. */
export const mayInstall = isRoot || inCI;

const manager = (process.platform === 'darwin' ? [homebrew] : managers).find(({ command }) => findOnPath(command));
const needsSudo = !isRoot && manager !== homebrew;

/** The command a person would type to install it; undefined where no known package manager is there. */
export function installCommand(wanted: SystemPackage): string | undefined {
  if (!manager) return undefined;
  const words = manager.install.filter((word) => !word.includes('DPkg') && word !== '-o' && word !== '--no-install-recommends');
  return [...(needsSudo ? ['sudo'] : []), manager.command, ...words, ...manager.names[wanted]].join(' ');
}

let refreshed = false;

/** Installs it through the system's package manager. Whether that worked, the caller sees by looking for it. */
export async function installFromSystem(wanted: SystemPackage): Promise<void> {
  if (!manager || !mayInstall || (isRoot && manager === homebrew)) return;
  console.log(`Installing ${manager.names[wanted].join(' and ')} with ${manager.command} …`);
  if (manager.refresh && !refreshed) await call(manager, manager.refresh);
  refreshed = true;
  await call(manager, [...manager.install, ...manager.names[wanted]]);
}

async function call({ command, env }: PackageManager, args: string[]): Promise<void> {
  // sudo would ask for a password nobody is there to type: -n has it fail instead, and env passes ours on.
  const words = needsSudo ? ['sudo', '-n', 'env', ...Object.entries(env ?? {}).map((pair) => pair.join('=')), command] : [command];
  const [first = command, ...rest] = words;
  const { ok, output } = await run(first, [...rest, ...args], { limit: 300_000, ...(env && { env }) });
  if (!ok) console.log(`  ${command} failed: ${output.trim().split('\n').at(-1) ?? ''}`);
}
