import type { PageReport } from '../../../utils/messaging/page-report';
import type { SiteAdapter } from './adapter';
import { genericAdapter } from './generic';
import { rednoteAdapter } from './rednote';
import { pageKindOf } from './routes';
import { findAll, selectorNames, selectors, type SiteSelector } from './selectors';

/**
 * The adapter for the page as it stands: RedNote's own where its selectors hold, the generic one on pages of unknown
 * kind and where every selector that the page must have finds nothing.
 */
export function adapterFor(page: Document): SiteAdapter {
  const pageKind = pageKindOf(new URL(page.URL));
  const required = selectorNames.filter((name) => {
    const { requiredOn }: SiteSelector = selectors[name];
    return requiredOn.includes(pageKind);
  });
  const isDead = required.every((name) => findAll(name).spelling < 0);
  const reader: PageReport['reader'] = isDead ? 'generic' : 'rednote';
  const report = (): Omit<PageReport, 'features'> => ({
    pageKind,
    reader,
    selectors: required.map((name) => {
      const { elements, spelling } = findAll(name);
      return { name, matches: elements.length, spelling };
    }),
  });
  return isDead ? genericAdapter(pageKind, report) : rednoteAdapter(pageKind, report);
}
