import type { PageKind } from '../../../utils/messaging/page-report';
import type { TranslationRoom } from '../../../utils/platform/rednote-translation';
import type { EditorKind } from '../../../utils/writing/editor-kind';
import { isOurs, type SiteAdapter } from './adapter';
import { interfacePlaces } from './interface-places';
import { findAll, joinedSelector, type SelectorName } from './selectors';
import { siteTheme } from './theme';

/** What holds the text on each kind of page, outermost first. */
const rootsOf: Record<PageKind, readonly SelectorName[]> = {
  feed: ['feed', 'note'],
  search: ['feed', 'note'],
  'ai-search': ['aiAnswer', 'feed', 'note'],
  note: ['feed', 'note'],
  profile: ['profile', 'note'],
  notifications: ['notificationList', 'note'],
  publish: ['publishEditor'],
  unavailable: ['unavailable'],
  other: [],
};

const blocks: readonly SelectorName[] = [
  'noteTitle', 'noteText', 'commentText', 'cardTitle', 'relatedQuery', 'suggestion', 'aiAnswer', 'notification', 'quotedComment',
  'profileText', 'publishEditor',
];

const kinds: readonly [SelectorName, EditorKind][] = [['commentEditor', 'comment'], ['publishTitle', 'title'], ['publishEditor', 'body'], ['searchBox', 'search']];

/** Reads RedNote's own pages through its selectors. */
export function rednoteAdapter(kind: PageKind, report: SiteAdapter['report']): SiteAdapter {
  return {
    pageKind: () => kind,
    contentRoots: () => {
      // A note that lies over the feed hides it; masks of closed notes may be left behind.
      const mask = findAll('noteMask').elements.findLast((found) => found.checkVisibility());
      return mask ? [mask] : rootsOf[kind].flatMap((name) => findAll(name).elements.slice(0, 1));
    },
    textBlocks: (root) => inReadingOrder(blocks.flatMap((name) => findAll(name, root).elements)),
    translationRooms,
    composers: () => [...new Set((['commentEditor', 'publishTitle', 'publishEditor', 'otherEditor'] as const).flatMap((name) => findAll(name).elements))],
    composerFrame: (editor) => editor.closest<HTMLElement>(joinedSelector(['composerFrame'])) ?? editor,
    besideComposers: () => findAll('besideComposers').elements,
    // Beside the one in use there may be a ghost of it, all but transparent.
    searchBox: () => findAll('searchBox').elements.find((box) => box.checkVisibility() && getComputedStyle(box).pointerEvents !== 'none') ?? null,
    editorKind: (editor) => kinds.find(([name]) => findAll(name).elements.includes(editor))?.[1] ?? 'other',
    interfacePlaces: () => interfacePlaces([...blocks, 'writtenElsewhere']),
    isOurs,
    theme: siteTheme,
    report,
  };
}

/** The site may have put a translation of its own beside a block. */
function translationRooms(): (block: Element) => TranslationRoom {
  const [suggestions, cards, parts, translations, comments] = (['suggestion', 'card', 'translatedPart', 'siteTranslation', 'commentText'] as const).map((name) => joinedSelector([name]));
  return (block) => {
    if (block.matches(`${suggestions}`) || (block.closest(`${parts}`) ?? block).querySelector(`${translations}`)) return 'none';
    return block.closest(`${cards}`) ? 'within' : block.matches(`${comments}`) ? 'comment' : 'below';
  };
}

const inReadingOrder = (elements: readonly Element[]): Element[] =>
  [...new Set(elements)].toSorted((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
