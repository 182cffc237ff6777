import type { Result } from '../result';
import type { EngineFailure } from './engine-failure';
import type { TermHelp } from './term-help';
import type { EngineId } from './translated-text';

/** A stretch of text for an engine, with what its slang means. */
export interface EngineText {
  text: string;
  terms: readonly TermHelp[];
}

/** Texts of one language, to be translated into another (BCP 47). Without `from` the engine finds the language itself. */
export interface EngineRequest {
  texts: readonly EngineText[];
  from?: string;
  to: string;
}

/** One translation for each text, in order; `null` where the engine gave none. */
export type EngineAnswer = Result<(string | null)[], EngineFailure>;

/** Told of the text at a place of the request before all are there. */
export type OnText = (at: number, text: string) => void;

/** How much an engine takes, and how it treats what it gets. */
export interface EngineCapabilities {
  /** At most so many texts in one request, and so many UTF-16 units in all of them together. */
  mostTexts: number;
  mostCharacters: number;
  /** Whether line breaks come back where they were. */
  keepsLines: boolean;
  /** Whether it understands what it is told of terms; for others plain wording is put in their place. */
  readsTerms: boolean;
  /** Requests at a time, and in a second. */
  concurrency: number;
  perSecond: number;
}

/** Turns texts into another language. Knows nothing of cache, queue and pages. */
export interface TranslationEngine {
  id: EngineId;
  /** Name to show. */
  name: string;
  /** What else decides what comes back: model, version of the prompt. */
  version: string;
  capabilities: EngineCapabilities;
  /** @param onText called by engines that write one text after the other; what it was told is part of the answer as well */
  translate(request: EngineRequest, signal: AbortSignal, onText?: OnText): Promise<EngineAnswer>;
}
