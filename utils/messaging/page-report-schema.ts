import * as v from 'valibot';
import type { PageReport } from './page-report';

const name = v.pipe(v.string(), v.maxLength(100));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Checks what a content script says of its page, perhaps one of an older version. */
export const pageReportSchema: v.GenericSchema<unknown, PageReport> = v.object({
  pageKind: v.picklist(['feed', 'search', 'ai-search', 'note', 'profile', 'notifications', 'publish', 'unavailable', 'other']),
  reader: v.picklist(['rednote', 'generic']),
  selectors: v.pipe(
    v.array(v.object({ name, matches: count, spelling: v.pipe(v.number(), v.integer(), v.minValue(-1)) })),
    v.maxLength(100),
  ),
  features: v.pipe(v.array(name), v.maxLength(100)),
});
