import type { PageReport } from '../../../utils/messaging/page-report';
import type { SiteAdapter } from './adapter';
import { genericAdapter } from './generic';
import { rednoteAdapter } from './rednote';
import { pageKindOf } from './routes';
import { findAll, selectorNames, selectors, type SiteSelector } from './selectors';

/**
 * The adapter for the page as it stands: RedNote's own where it finds what holds the text, the generic one on pages of
 * unknown kind and where those selectors have died.
 */
export function adapterFor(url: URL): SiteAdapter {
  const pageKind = pageKindOf(url);
  const reportAs = (reader: PageReport['reader']) => (): Omit<PageReport, 'features'> => ({ pageKind, reader, selectors: countRequired(pageKind) });
  const own = rednoteAdapter(pageKind, reportAs('rednote'));
  return own.contentRoots().length > 0 ? own : genericAdapter(pageKind, reportAs('generic'), url.hostname.startsWith('creator.'));
}

/** The canary: how many elements each selector finds that this kind of page must have. */
function countRequired(pageKind: PageReport['pageKind']): PageReport['selectors'] {
  const required = selectorNames.filter((name) => {
    const { requiredOn = [] }: SiteSelector = selectors[name];
    return requiredOn.includes(pageKind);
  });
  return required.map((name) => {
    const { elements, spelling } = findAll(name);
    return { name, matches: elements.length, spelling };
  });
}
