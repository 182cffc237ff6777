import { readFileSync } from 'node:fs';

/** A place on a fixture page where a word stands. */
export interface Probe {
  selector: string;
  text: string;
  word: string;
}

/** A fixture page: its kind, its addresses on both hosts, words to point at. */
export interface FixturePage {
  kind: string;
  file: string;
  urls: string[];
  hover: Probe[];
}

export const fixturePages: FixturePage[] = JSON.parse(readFileSync('tests/fixtures/rednote/pages.json', 'utf8'));

/** The fixture page of a kind, on www.rednote.com or its creator studio. */
export function fixturePage(kind: string): FixturePage & { url: string; probe: Probe } {
  const page = fixturePages.find((found) => found.kind === kind);
  const url = page?.urls[0];
  const probe = page?.hover[0];
  if (!page || !url || !probe) throw new Error(`no fixture page of kind ${kind}`);
  return { ...page, url, probe };
}
