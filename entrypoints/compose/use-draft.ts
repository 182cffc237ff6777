import { useState } from 'react';
import { useSettings } from '../../components/hooks/settings-context';
import { resolveLanguage } from '../../utils/i18n/language';
import { hasHan } from '../../utils/language/han';
import { browser } from '../../utils/platform/browser';
import type { Arriving } from '../../utils/platform/rednote-ui';
import { composeText } from '../../utils/writing/compose-text';
import { draftLanguages } from '../../utils/writing/draft-languages';
import { draftParts } from '../../utils/writing/draft-parts';
import type { EditorKind } from '../../utils/writing/editor-kind';
import type { PageLink } from './page-link';
import { useTranslatedDraft, type DraftTranslation } from './use-translated-draft';

/** A draft on its way into the editor. */
export interface DraftAccess {
  text: string;
  /** Of that, what is translated: without its tags. */
  body: string;
  /** The language it goes into, BCP 47. */
  to: string;
  isBilingual: boolean;
  state: Arriving<DraftTranslation> | null;
  /** Whether the translation is that of the words as they stand now. */
  isFresh: boolean;
  /** What would go into the editor; '' while there is nothing. */
  result: string;
  couldNotInsert: boolean;
  write(text: string): void;
  setBilingual(isBilingual: boolean): void;
  /** The next thing to do: translate, or insert what was translated. */
  goOn(): void;
  translate(): void;
  /** Puts a single word into the editor; the draft stays, and so does the frame. */
  insertWord(word: string): Promise<void>;
}

/** Whether a translation is one: word by word there may be nothing for a language. */
const isTranslated = ({ translation }: DraftTranslation, to: string): boolean => translation.engine !== 'gloss' || !/^zh\b/u.test(to) || hasHan(translation.text);

/** What the person writes, until it is inserted; nothing that fails loses it. */
export function useDraft(link: PageLink, kind: EditorKind): DraftAccess {
  const { settings } = useSettings();
  const [text, setText] = useState('');
  const [isBilingual, setBilingual] = useState(false);
  const [couldNotInsert, setCouldNotInsert] = useState(false);
  const { state: asked, translate, forget } = useTranslatedDraft(true);
  const parts = draftParts(text);
  const reader = settings.translationTarget || resolveLanguage(settings.language, browser.i18n.getUILanguage());
  const languages = draftLanguages(parts.body, reader);
  /** Tags stay as they are, so there is nothing to translate. */
  const isOnlyTags = parts.body === '' && parts.tags !== '';
  const state: typeof asked = isOnlyTags ? null : asked?.state === 'ready' && !isTranslated(asked.value, languages.to) ? { state: 'failed', code: 'no-engine', retry: false } : asked;
  const isFresh = isOnlyTags || (state?.state === 'ready' && state.value.of === parts.body);
  const result = state?.state === 'ready' ? composeText({ ...parts, body: state.value.of }, state.value.translation.text, isBilingual, kind) : isOnlyTags ? composeText(parts, '', false, kind) : '';

  const ask = (): void => {
    if (parts.body !== '') translate(parts.body, languages);
  };
  const insert = async (): Promise<void> => {
    const isInserted = await link.insert(result);
    setCouldNotInsert(!isInserted);
    if (!isInserted) return;
    setText('');
    forget();
  };
  return {
    text, body: parts.body, to: languages.to, isBilingual, state, isFresh, result, couldNotInsert, setBilingual,
    write(written) {
      setCouldNotInsert(false);
      setText(written);
    },
    goOn: () => (isFresh ? void insert() : ask()),
    translate: ask,
    insertWord: (word) => link.insert(word, true).then((isInserted) => setCouldNotInsert(!isInserted)),
  };
}
