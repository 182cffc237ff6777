import type { PageKind } from '../../../utils/messaging/page-report';

/** One thing to find on the site: its spellings in order of trust, and the pages that must have it. */
export interface SiteSelector {
  spellings: readonly string[];
  /** Pages on which finding none means that the site has changed. */
  requiredOn?: readonly PageKind[];
}

/**
 * Every selector of RedNote's own elements. Behind each stands the month in which its first spelling was last seen at work, in saved
 * pages or in public code that runs on the site.
 */
export const selectors = {
  noteMask: { spellings: ['.note-detail-mask'] }, // 2026-09
  note: { spellings: ['#noteContainer', '.note-container'], requiredOn: ['note'] }, // 2026-09
  noteTitle: { spellings: ['#detail-title', '.note-content > .title'] }, // 2026-09
  noteText: { spellings: ['#detail-desc .note-text', '#detail-desc', '.note-content .desc'], requiredOn: ['note'] }, // 2026-09
  comments: { spellings: ['.comments-container', '.comments-el'] }, // 2026-09
  commentText: { spellings: ['.comment-item .content .note-text', '.comment-item .content'] }, // 2026-09
  feed: { spellings: ['.feeds-container', '#mfContainer', '.feeds-page'], requiredOn: ['feed', 'search', 'profile'] }, // 2026-08
  card: { spellings: ['section.note-item', 'section:has(a[href*="/explore/"])', 'section:has(a[href*="/search_result/"])'], requiredOn: ['feed', 'search'] }, // 2026-08
  cardTitle: { spellings: ['section.note-item .footer .title', 'section .footer .title', 'section a.title'], requiredOn: ['feed', 'search'] }, // 2026-08
  suggestion: { spellings: ['.sug-box .sug-item', '.sug-box', '.suggestion-section', '.sug-container-wrapper'] }, // 2026-08
  relatedQuery: { spellings: ['.query-note-item .item-text'] }, // 2025-11
  aiAnswer: { spellings: ['.xhs-ai-md-container .markdown-block', '.xhs-ai-md-container', '.xhs-ai-message-card', '.search_result_ai', '.ai-chat-section'], requiredOn: ['ai-search'] }, // 2026-08
  // No translation by the site has been seen on the web so far; this is what one would most likely be called.
  siteTranslation: { spellings: ['[class*="translat"]:not(rnc-translation)'] }, // 2026-11
  translatedPart: { spellings: ['.comment-item .content, #detail-desc, .note-content'] }, // 2026-11
  notification: { spellings: ['.tabs-content-container .interaction-content', '.interaction-content'], requiredOn: ['notifications'] }, // 2025-04
  notificationList: { spellings: ['.notification-page', '.tabs-content-container'], requiredOn: ['notifications'] }, // 2025-04
  quotedComment: { spellings: ['.tabs-content-container .quote-info', '.quote-info'] }, // 2025-04
  profile: { spellings: ['#userPageContainer', '.user-page'], requiredOn: ['profile'] }, // 2025-09
  profileText: { spellings: ['#userPageContainer .user-desc', '.user-desc'] }, // 2025-09
  commentEditor: { spellings: ['#content-textarea', '.content-edit [contenteditable="true"]', 'textarea.comment-input'] }, // 2026-08
  publishEditor: { spellings: ['.tiptap.ProseMirror[contenteditable="true"]', '.ProseMirror[contenteditable="true"]', '.ql-editor'], requiredOn: ['publish'] }, // 2026-09
  publishTitle: { spellings: ['.d-input > input.d-text', 'textarea.d-text', 'input.d-text', '.title-container input'], requiredOn: ['publish'] }, // 2026-09
  otherEditor: { spellings: ['textarea, [contenteditable="true"]'] }, // 2026-09
  composerFrame: { spellings: ['.engage-bar, .reply-box, .edit-container, .title-container, .input-box:not(.engage-bar *)'] }, // 2026-09
  besideComposers: { spellings: ['button, .publish-page-publish-btn, .sug-container-wrapper, .tippy-box'] }, // 2026-09
  searchBox: { spellings: ['#search-input', '#search-input-in-feeds', '.search-input'], requiredOn: ['feed', 'search'] }, // 2026-08
  unavailable: { spellings: ['.access-wrapper, .error-wrapper, .not-found-wrapper, .blocked-wrapper'] }, // 2026-08
  // Names of people and boards, quoted comments, titles in the studio, every editor.
  writtenElsewhere: {
    spellings: ['rnc-translation, .name, .username, .user-name, .nickname, .user-info > a, .reply-content, a[href^="/board/"], .note-card [class*="title"], [contenteditable], textarea'],
  }, // 2026-09
  tab: { spellings: ['.reds-tab-item, [role="tab"]'] }, // 2025-09
  profileFigure: { spellings: ['.user-interactions'] }, // 2025-09
  dark: { spellings: ['html[dark]', 'html.dark, html[data-theme="dark"]'] }, // 2026-01
} as const satisfies Record<string, SiteSelector>;

export type SelectorName = keyof typeof selectors;
export const selectorNames = Object.keys(selectors) as SelectorName[];

/** A selector for all of these, each in the spelling that finds something now. */
export const joinedSelector = (names: readonly SelectorName[]): string =>
  names.map((name) => selectors[name].spellings[Math.max(0, findAll(name).spelling)]).join();

/** What the first spelling that matches anything finds below `root`, and which spelling that was (-1: none). */
export function findAll(name: SelectorName, root: ParentNode = document): { elements: HTMLElement[]; spelling: number } {
  const { spellings } = selectors[name];
  for (const [spelling, text] of spellings.entries()) {
    const elements = [...root.querySelectorAll<HTMLElement>(text)];
    if (elements.length > 0) return { elements, spelling };
  }
  return { elements: [], spelling: -1 };
}
