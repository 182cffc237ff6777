import { defineExtensionMessaging } from '@webext-core/messaging';
import type { GlossedWord, WordDescription } from '../dictionary/entry';
import type { DictionaryFailure } from '../dictionary/failure';
import type { TermSet } from '../glossary/term-set';
import type { TermView } from '../glossary/term-view';
import type { Language } from '../i18n/language';
import type { Cut } from '../language/cut';
import type { QuantityView } from '../language/quantities/quantity-view';
import type { Result } from '../result';
import type { CategoryView } from '../sensitive/category-view';
import type { RuleScope, RuleSet } from '../sensitive/rule-set';
import type { DraftTopicView, ReadTopicView } from '../sensitive/topic-view';
import type { Settings } from '../settings/schema';
import type { EngineProblem, EngineProof } from '../translation/engine-failure';
import type { ArrivedTranslation, AskedPicture, Draft, PictureFailure, PictureText, TranslatedDraft, TranslatedText, TranslationFailure, TranslationOutcome } from '../translation/translated-text';
import type { Met, SavedState, WordContent } from '../vocabulary/saved-word';
import type { VocabularyMarks } from '../vocabulary/vocabulary-marks';
import type { PageReport } from './page-report';

export type BadRequest = { code: 'bad-request'; retry: false };
export type Answer<Value> = Result<Value, DictionaryFailure | BadRequest>;

/** Longest block that is sent to be segmented, in UTF-16 units; longer blocks are cut around the pointer. */
export const longestBlock = 2_000;
/** Most blocks that are sent at once: more than a page of the site shows. */
export const mostBlocks = 500;

/** Strings of the interface in the one language in force. */
export interface UiStrings {
  language: Language;
  strings: Record<string, unknown>;
  /** The language that meanings are told in. */
  explanations: 'en' | 'zh';
}

/** All that a card shows of a word: what the dictionary says, and the glossary's terms of just that spelling. */
export interface WordExplanation extends WordDescription {
  terms: TermView[];
  /** Sensitive topics that it touches where it stands; left out where it stands in no text. */
  topics?: ReadTopicView[];
  /** What it amounts to; left out where it is no amount. */
  quantity?: QuantityView;
}

/** The glossary could not be read. */
interface GlossaryFailure {
  code: 'glossary-unreadable';
  retry: boolean;
}

/** What a page looks for: sets of rules, and the categories in the order of the rules' numbers. */
interface SensitiveRules {
  rules: RuleSet[];
  categories: Pick<CategoryView, 'id' | 'initiallyOn'>[];
}

/** The sensitive topics could not be read. */
export interface TopicsFailure {
  code: 'topics-unreadable';
  retry: boolean;
}

/** The labels of the interface could not be read. */
interface LabelsFailure {
  code: 'labels-unreadable';
  retry: boolean;
}

/** The saved words could not be read or changed. */
export interface VocabularyFailure {
  code: 'database-full' | 'database-blocked' | 'database-newer' | 'database-failed';
  retry: boolean;
}
export type VocabularyAnswer<Value> = Result<Value, VocabularyFailure | BadRequest>;

/** What may be asked of the background, by verb. Offsets are UTF-16 units of `text`. */
export interface ProtocolMap {
  /** Cuts blocks into words, in order. */
  cutBlocks(request: { texts: string[] }): Answer<Cut[]>;
  describeWord(request: { text: string; start: number; end: number }): Answer<WordExplanation>;
  glossSentence(request: { text: string; start: number; end: number }): Answer<GlossedWord[]>;
  /** Terms to mark in a page; those that the person knows or does not want marked are left out. */
  readMarkedTerms(request: Record<string, never>): Result<TermSet, GlossaryFailure | BadRequest>;
  /** The likeliest term of a spelling, `null` where the glossary has none. */
  describeTerm(request: { spelling: string }): TermView | null;
  /** Stops marking a term, or marks it again; false where that could not be stored. */
  setTermKnown(request: { id: string; isKnown: boolean }): boolean;
  /** The rules for posts alone, or all of them, as drafts need. */
  readSensitiveRules(request: { scope: RuleScope }): Result<SensitiveRules, TopicsFailure | BadRequest>;
  /** What is said of categories, by their places in the list. */
  describeTopics(request: { categories: number[] }): Result<DraftTopicView[], TopicsFailure | BadRequest>;
  /** Stops mentioning a passage, or mentions it again; false where that could not be stored. */
  setPassageSilenced(request: { passage: string; isSilenced: boolean }): boolean;
  /** Switches a category off or on by its id; false where that could not be stored. */
  setCategoryOff(request: { id: string; isOff: boolean }): boolean;
  /**
   * What stands for texts of the site's interface (`text`, `text@tab`, `text@figure`): spellings for each, the longest first,
   * none where it is no label; `null` where the interface is Chinese.
   */
  readInterfaceLabels(request: { texts: string[] }): Result<(readonly string[])[] | null, LabelsFailure | BadRequest>;
  /**
   * Translates texts of a page into the reader's language, in order, one outcome each; `null` for a text that needs none.
   * `scope` names what is cancelled together, such as a page view of the asking tab; `isRetry` says that the person has
   * asked once more. What comes before the rest is told by `showTranslated`.
   */
  translateTexts(request: { scope: string; texts: string[]; isRetry?: boolean | undefined }): Result<(TranslationOutcome | null)[], BadRequest>;
  /** What is known already of these texts, `null` where nothing is; never asks an engine. */
  readKnownTranslations(request: { texts: string[] }): (TranslatedText | null)[];
  /** Reads and translates the text in a picture of the asking page, because the person has asked for just that. */
  readPicture(request: { scope: string; picture: AskedPicture }): Result<PictureText, PictureFailure | BadRequest>;
  /** Lets go of all that is under way for a scope of the asking tab. */
  cancelTranslations(request: { scope: string }): boolean;
  /** A draft in the language `to` (BCP 47), read back as well. Answered to extension pages only. */
  translateDraft(request: Draft): Result<TranslatedDraft, TranslationFailure | BadRequest>;
  /** Tries an engine as it is set up. Answered to extension pages only, as are its models. */
  testEngine(request: { engine: string }): Result<EngineProof, EngineProblem | BadRequest>;
  listEngineModels(request: { engine: string }): Result<string[], EngineProblem | BadRequest>;
  /** Saves a word with the place where it stands, `null` where that is not known. */
  saveWord(request: { word: WordContent; met: Met | null }): VocabularyAnswer<SavedState>;
  /** Deletes a saved word; saved anew within the hour, it comes back as it was. */
  forgetWord(request: { key: string }): VocabularyAnswer<null>;
  /** How a word is kept, `null` where it is not; one that is kept gains the place where it stands. */
  meetWord(request: { key: string; met: Met | null }): VocabularyAnswer<SavedState | null>;
  /** Puts a saved word into just these lists; `null` where it is gone. */
  putWordInLists(request: { key: string; lists: string[] }): VocabularyAnswer<SavedState | null>;
  /** Saved words to mark in a page. */
  readSavedWords(request: Record<string, never>): Result<VocabularyMarks, VocabularyFailure | DictionaryFailure | BadRequest>;
  readSettings(request: Record<string, never>): Settings;
  /** Injects the drawing script into the asking frame. */
  injectUi(request: Record<string, never>): boolean;
  /** Injects the translating script into the asking frame. */
  injectTranslation(request: Record<string, never>): boolean;
  /** Opens our settings, at the part that is about translation. */
  openTranslationSettings(request: Record<string, never>): boolean;
  readUiStrings(request: Record<string, never>): UiStrings;
  /** Asked by the popup of the content script in the page in view. */
  reportPage(request: Record<string, never>): PageReport;
  /** Asked likewise: what stands in the page, block by block. */
  readBlockTexts(request: Record<string, never>): string[];
  /** Asked likewise: translate what stands in the page and what comes into it. */
  translatePage(request: Record<string, never>): void;
  /** Told by the background to who asked for translations: some of them, before all are there. */
  showTranslated(request: { scope: string; arrived: ArrivedTranslation[] }): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
