import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A place on a fixture page to point at: the first element that matches contains `text`, and `word` in it. */
export interface Probe {
  selector: string;
  text: string;
  word: string;
}

/** One stand-in for a kind of RedNote's pages, and the addresses it answers to. */
export interface FixturePage {
  kind: string;
  file: string;
  urls: string[];
  hover: Probe[];
}

const folder = fileURLToPath(new URL('../fixtures/rednote/', import.meta.url));

/** All pages of `tests/fixtures/rednote/pages.json`. */
export const fixturePages: readonly FixturePage[] = JSON.parse(readFileSync(path.join(folder, 'pages.json'), 'utf8'));

const hosts = new Set(fixturePages.flatMap(({ urls }) => urls.map((url) => new URL(url).host)));

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** What the made-up RedNote answers at one of RedNote's own addresses; null for every address it does not know. */
export function fixtureFor(url: string): { contentType: string; body: Buffer } | null {
  const { protocol, host, pathname, searchParams } = new URL(url);
  if (protocol !== 'https:' || !hosts.has(host)) return null;
  const file = pathname.startsWith('/fixture/') ? pathname.slice('/fixture/'.length) : pageAt(host, pathname, searchParams)?.file;
  return file === undefined ? null : read(file);
}

/** The page of that kind. */
export function fixturePage(kind: string): FixturePage {
  const page = fixturePages.find((known) => known.kind === kind);
  if (!page) throw new Error(`pages.json has no page of the kind ${kind}`);
  return page;
}

/** Of the pages at a path, the one whose own query has most in common with the asked one: some differ only by that. */
function pageAt(host: string, pathname: string, query: URLSearchParams): FixturePage | undefined {
  let best: { page: FixturePage; shared: number } | undefined;
  for (const page of fixturePages) {
    for (const own of page.urls.map((url) => new URL(url))) {
      if (own.host !== host || own.pathname !== pathname) continue;
      const shared = [...own.searchParams].filter(([name, value]) => query.get(name) === value).length;
      if (!best || shared > best.shared) best = { page, shared };
    }
  }
  return best?.page;
}

function read(file: string): { contentType: string; body: Buffer } | null {
  const full = path.join(folder, decodeURIComponent(file));
  const contentType = contentTypes[path.extname(full)];
  if (!contentType || !full.startsWith(folder) || !statSync(full, { throwIfNoEntry: false })?.isFile()) return null;
  return { contentType, body: readFileSync(full) };
}
