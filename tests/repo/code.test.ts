import { describe, expect, it } from 'vitest';
import { selectorNames, selectors, type SiteSelector } from '../../entrypoints/rednote.content/site/selectors';
import { allFiles, bareCode, findIn, linesOf, productCode, testCode, textOf } from './tree';

const outside = (...homes: string[]): string[] => productCode.filter((file) => !homes.some((home) => file.startsWith(home)));
const content = 'entrypoints/rednote.content/';

it('text has a size that follows the one the person wants', () => {
  expect(findIn(productCode, /\btext-\[\d+px\]/u)).toEqual([]);
});

describe('one home for each thing', () => {
  it('only the highlights file touches the highlights of the page', () => {
    expect(findIn(outside(`${content}annotate/highlights.ts`), /\bCSS\s*\.\s*highlights\b|\bnew Highlight\b/u)).toEqual([]);
  });

  it('only the log writes to the console', () => {
    expect(findIn(outside('utils/platform/log.ts'), /\bconsole\b\s*[.[]/u, bareCode)).toEqual([]);
  });

  it('only our own package, translation engines, Anki on this device and the person’s own server are fetched from', () => {
    const homes = ['utils/platform/extension-file.ts', 'utils/translation/engines/', 'utils/anki/anki-connect.ts', 'utils/sync/webdav-place.ts'];
    expect(findIn(outside(...homes), /(?<![.\w])fetch\((?!\))|globalThis\.fetch\b|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bimportScripts\b/u, bareCode)).toEqual([]);
  });

  it('only the platform says where `browser` comes from', () => {
    expect(findIn(outside('utils/platform/browser.ts'), /from 'wxt\/browser'|\bchrome\.[a-z]+\.|globalThis\.(?:browser|chrome)\b/u)).toEqual([]);
  });

  it('only the site folder knows the site’s own elements', () => {
    const spellings = selectorNames.flatMap((name) => {
      const selector: SiteSelector = selectors[name];
      return selector.spellings;
    });
    // Names of one plain word ('.title', '.content') could be anybody's.
    const names = new Set(spellings.flatMap((spelling) => spelling.match(/[.#][A-Za-z][\w-]*/gu) ?? []).filter((name) => /[-A-Z]/u.test(name)));
    expect(names.size).toBeGreaterThan(25);
    const known = [...names].map((name) => name.replace('.', String.raw`\.`)).join('|');
    expect(findIn(outside(`${content}site/`), new RegExp(`(?:${known})(?![\\w-])|xiaohongshu|\\bxhs\\b|section\\.note|data-v-`, 'u'))
      .filter((found) => !found.startsWith('utils/platform/hosts.ts'))).toEqual([]);
  });

  it('pure parts touch neither page nor browser', () => {
    const pure = productCode.filter((file) => /^utils\/(?:language|matching|dictionary|glossary|sensitive|interface-labels|review|vocabulary|writing)\/|^utils\/[^/]+$/u.test(file));
    expect(pure.length).toBeGreaterThan(20);
    expect(findIn(pure, /\b(?:document|window|browser|chrome|localStorage|navigator|location)\./u, bareCode)).toEqual([]);
  });
});

describe('types are honest', () => {
  it.each([
    ['`any`', /(?::|<|\bas|\|)\s*any\b|\bany\[\]|<any\b/u],
    ['`!` behind a value', /[\w)\]]!(?=[.;,)\]\s[(]|$)/u],
    ['`as unknown as`', /\bas\s+unknown\s+as\b/u],
    ['`as never`', /\bas\s+never\b/u],
    ['`var` or `require`', /^\s*var\s|(?<!create)\bmodule\.exports\b/u],
  ])('no %s', (_, pattern) => {
    expect(findIn(productCode, pattern, bareCode)).toEqual([]);
  });

  it('no compiler or linter is told to look away', () => {
    expect(findIn(productCode, /@ts-(?:ignore|expect-error|nocheck)|(?:oxlint|eslint)-disable/u, (code) => code)).toEqual([]);
  });
});

describe('files are small', () => {
  const styles = allFiles.filter((file) => /^(?:entrypoints|components)\/.*\.css$/u.test(file));
  const scripts = allFiles.filter((file) => /^scripts\/.*\.(?:ts|mjs)$/u.test(file));
  const longer = (files: readonly string[], limit: number): string[] =>
    files.map((file) => ({ file, lines: linesOf(file).length })).filter(({ lines }) => lines > limit).map(({ file, lines }) => `${file}: ${lines} lines`);

  it('300 lines at most, tests 400', () => {
    expect(longer([...productCode, ...styles, ...scripts], 300)).toEqual([]);
    expect(longer(testCode, 400)).toEqual([]);
  });

  it('half of them no more than 80', () => {
    const lengths = productCode.map((file) => linesOf(file).length).toSorted((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
  });
});

it('what `utils` offers is explained where it stands', () => {
  const opening = /^export (?:async )?(?:function\*? |interface |class |abstract class |const \w+[^=]*= (?:async )?(?:\(|<))/u;
  const unexplained = productCode.filter((file) => /^utils\/.*\.ts$/u.test(file)).flatMap((file) => {
    const lines = linesOf(file);
    return lines.flatMap((line, at) => {
      if (!opening.test(line)) return [];
      const end = lines.findIndex((later, place) => place >= at && (/^[}\])]/u.test(later) || (later.endsWith(';') && (place === at || !/^\s/u.test(later) || /^ {2}\S/u.test(later)))));
      const isShort = end >= 0 && end - at + 1 <= 3;
      return isShort || /\*\/\s*$/u.test(lines[at - 1] ?? '') ? [] : [`${file}:${at + 1}: ${line}`];
    });
  });
  expect(unexplained).toEqual([]);
});

it('no file names a place on one person’s machine', () => {
  const shipped = allFiles.filter((file) => /^(?:entrypoints|components|utils|modules|locales|public\/_locales)\//u.test(file) || /^[^/]+\.(?:ts|json|md)$/u.test(file));
  expect(shipped.length).toBeGreaterThan(100);
  expect(findIn(shipped.filter((file) => file !== 'package-lock.json'), /(?<![\w.])\/(?:work|tmp|home|Users|root)\//u, (code) => code)).toEqual([]);
});

it('versions in package.json are exact', () => {
  const { dependencies, devDependencies }: Record<'dependencies' | 'devDependencies', Record<string, string>> = JSON.parse(textOf('package.json'));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version));
  expect(loose).toEqual([]);
});

it('no test is skipped, alone or still to be written', () => {
  expect(findIn(testCode, /\b(?:it|test|describe)\.(?:skip|only|todo|skipIf|runIf|fails)\b/u, bareCode)).toEqual([]);
});

it('every library that is shipped stands in NOTICE', () => {
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(textOf('package.json'));
  const letters = (name: string): string => name.toLowerCase().replace(/[^a-z]/gu, '');
  const notice = letters(textOf('NOTICE'));
  const plain = (library: string): string => letters(library.replace(/^lucide-react$/u, 'lucide'));
  expect(Object.keys(dependencies).filter((library) => !notice.includes(plain(library)))).toEqual([]);
});
