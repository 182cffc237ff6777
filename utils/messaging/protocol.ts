import { defineExtensionMessaging } from '@webext-core/messaging';
import type { GlossedWord, WordDescription } from '../dictionary/entry';
import type { DictionaryFailure } from '../dictionary/failure';
import type { TermSet } from '../glossary/term-set';
import type { TermView } from '../glossary/term-view';
import type { Language } from '../i18n/language';
import type { Token } from '../language/token';
import type { Result } from '../result';
import type { PageReport } from './page-report';

export type BadRequest = { code: 'bad-request'; retry: false };
export type Answer<Value> = Result<Value, DictionaryFailure | BadRequest>;

/** Longest block that is sent to be segmented, in UTF-16 units; longer blocks are cut around the pointer. */
export const longestBlock = 2_000;

/** Strings of the interface in the one language in force. */
export interface UiStrings {
  language: Language;
  strings: Record<string, unknown>;
}

/** All that a card shows of a word: what the dictionary says, and the glossary's terms of just that spelling. */
export interface WordExplanation extends WordDescription {
  terms: TermView[];
}

/** The glossary could not be read. */
export interface GlossaryFailure {
  code: 'glossary-unreadable';
  retry: boolean;
}

/** What may be asked of the background, by verb. Offsets are UTF-16 units of `text`. */
export interface ProtocolMap {
  segmentBlock(request: { text: string }): Answer<Token[]>;
  describeWord(request: { text: string; start: number; end: number }): Answer<WordExplanation>;
  glossSentence(request: { text: string; start: number; end: number }): Answer<GlossedWord[]>;
  /** Terms to mark in a page; those that the person knows or does not want marked are left out. */
  readMarkedTerms(request: Record<string, never>): Result<TermSet, GlossaryFailure | BadRequest>;
  /** Injects the drawing script into the asking frame. */
  injectUi(request: Record<string, never>): boolean;
  readUiStrings(request: Record<string, never>): UiStrings;
  /** Asked by the popup of the content script in the page in view. */
  reportPage(request: Record<string, never>): PageReport;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
