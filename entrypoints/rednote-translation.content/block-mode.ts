import type { PageKind } from '../../utils/messaging/page-report';
import type { TranslationRoom } from '../../utils/platform/rednote-translation';
import type { Settings, TranslationMode, TranslationPlace } from '../../utils/settings/schema';

const placeOfPage: Partial<Record<PageKind, TranslationPlace>> = {
  feed: 'feed', search: 'feed', 'ai-search': 'feed', note: 'note', notifications: 'comments', profile: 'profile', publish: 'creator',
};

/** What translates a block with such a room on such a page. */
export function modeOfBlock(
  room: TranslationRoom, pageKind: PageKind, hostname: string, { translationMode, translationModes }: Pick<Settings, 'translationMode' | 'translationModes'>,
): TranslationMode {
  const page = hostname.startsWith('creator.') ? 'creator' : placeOfPage[pageKind];
  const place = room === 'comment' ? 'comments' : room === 'within' && page === 'note' ? 'feed' : page;
  return (place && translationModes[place]) ?? translationMode;
}
