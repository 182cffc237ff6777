import type { PageKind } from '../../../utils/messaging/page-report';

const routes: readonly [RegExp, PageKind][] = [
  [/^\/(?:explore|discovery\/item|search_result|board\/[^/]+)\/[0-9a-f]{24}\/?$/u, 'note'],
  [/^\/discovery\/item\/sgh\/[0-9a-f]{24}\/?$/u, 'note'],
  [/^\/user\/profile\/[^/]+\/[0-9a-f]{24}\/?$/u, 'note'],
  [/^\/notification\/[0-9a-f]{24}\/?$/u, 'note'],
  [/^\/(?:explore)?\/?$/u, 'feed'],
  [/^\/search_result\/?$/u, 'search'],
  [/^\/(?:search_result_ai|ai_chat|ai_chat_tab)\/?$/u, 'ai-search'],
  [/^\/user\/profile\/[^/]+\/?$/u, 'profile'],
  [/^\/notification\/?$/u, 'notifications'],
  [/^\/404(?:\/|$)/u, 'unavailable'],
];

/** The kind of page that an address stands for; `other` for live rooms and whatever is new. */
export function pageKindOf(url: URL): PageKind {
  if (url.hostname.startsWith('creator.')) return /^\/publish\/publish\/?$/u.test(url.pathname) ? 'publish' : 'other';
  return routes.find(([pattern]) => pattern.test(url.pathname))?.[1] ?? 'other';
}
