import type { FoundTerm } from '../glossary/glossary';
import type { GlossaryTerm } from '../glossary/glossary-term';
import type { Log } from '../platform/log';
import type { Result } from '../result';
import type { Settings } from '../settings/schema';
import type { EngineProblem, EngineProof } from './engine-failure';
import type { ReadMeanings } from './gloss';
import type { ArrivedTranslation, AskedPicture, Draft, PictureFailure, PictureText, TranslatedDraft, TranslatedText, TranslationFailure, TranslationOutcome } from './translated-text';

/** What translation uses of the background. */
export interface BackgroundParts {
  settings(): Promise<Settings>;
  glossary: {
    find(text: string, languages: readonly ('zh' | 'en')[]): Promise<FoundTerm[]>;
    entry(place: number): Promise<GlossaryTerm | undefined>;
  };
  readMeanings: ReadMeanings;
  log: Log;
}

/** Who asks: what is cancelled with it, and whether anything may be kept. */
export interface TranslationAsker {
  tabId: number | undefined;
  isPrivate: boolean;
}

/** Texts to be translated together. */
interface TranslationQuestion {
  texts: readonly string[];
  scope: string;
  /** The person has asked once more. */
  isRetry?: boolean | undefined;
}

/** All of translation, as the background's handlers use it. */
export interface TranslationService {
  /** @param show told of translations that come a good while before the others */
  translateTexts(question: TranslationQuestion, asker: TranslationAsker, show: (arrived: ArrivedTranslation[]) => void): Promise<(TranslationOutcome | null)[]>;
  readKnown(texts: readonly string[], asker: TranslationAsker): Promise<(TranslatedText | null)[]>;
  cancel(scope: string, asker: TranslationAsker): boolean;
  translateDraft(draft: Draft): Promise<Result<TranslatedDraft, TranslationFailure>>;
  readPicture(picture: AskedPicture, scope: string, asker: TranslationAsker): Promise<Result<PictureText, PictureFailure>>;
  testEngine(engine: string): Promise<Result<EngineProof, EngineProblem>>;
  listModels(engine: string): Promise<Result<string[], EngineProblem>>;
}

type CreateService = (parts: BackgroundParts) => TranslationService;

const key = Symbol.for('rednote-companion.translation');

/** The script of translation and the background share one world and this one value. */
const slot = globalThis as typeof globalThis & { [key]?: CreateService };

/** Called once by the script of translation. */
export function provideTranslation(create: CreateService): void {
  slot[key] = create;
}

/** What that script has provided; `undefined` while it has not run. */
export const providedTranslation = (): CreateService | undefined => slot[key];
