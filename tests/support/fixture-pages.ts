import { fixturePage as pageOfKind, fixturePages, type FixturePage, type Probe } from './fixture-site.ts';

export { fixturePages, type Probe };

/** The fixture page of a kind, with its address on www.rednote.com or its creator studio, and a word to point at. */
export function fixturePage(kind: string): FixturePage & { url: string; probe: Probe } {
  const page = pageOfKind(kind);
  const [url] = page.urls;
  const [probe] = page.hover;
  if (url === undefined || !probe) throw new Error(`the fixture page ${kind} has no address or no word`);
  return { ...page, url, probe };
}
