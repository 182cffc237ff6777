import type { Result } from '../result';

/**
 * Id of an engine: 'gloss', 'on-device', 'deepl', 'google', 'azure', 'libretranslate', 'openai', 'google-web', 'microsoft-web'.
 * A string, because what is stored may come from a newer version.
 */
export type EngineId = string;

export type EngineErrorCode = 'auth' | 'quota' | 'rate-limit' | 'network' | 'timeout' | 'unsupported' | 'bad-response';

/** Why a text was not translated. `cap`: the person's own limit for the month is reached; `cancelled`: its scope was let go. */
export interface TranslationFailure {
  code: EngineErrorCode | 'no-permission' | 'cap' | 'cancelled';
  engine: EngineId;
  /** Milliseconds until asking again may help. */
  retryAfter?: number;
}

/** A glossary term of the text that the engine was helped with. */
export interface HelpedTerm {
  /** As it stands in the text. */
  term: string;
  /** What it means, in plain wording of its own language. */
  plain: string;
}

/** A translation, and where it comes from. */
export interface TranslatedText {
  text: string;
  /** BCP 47 of `text`. */
  language: string;
  engine: EngineId;
  /** Name to show: 'DeepL', 'Word by word'. */
  engineName: string;
  helped: HelpedTerm[];
  /** Why the engine that the person would rather have asked did not do it; left out where it did. */
  insteadOf?: TranslationFailure;
}

export type TranslationOutcome = Result<TranslatedText, TranslationFailure>;

/** A translation that has come before the others of its question. */
export interface ArrivedTranslation {
  /** What was translated. */
  of: string;
  translated: TranslatedText;
}

/** Words of the person's own, and where they are to go; languages are BCP 47. */
export interface Draft {
  text: string;
  to: string;
  from?: string | undefined;
  /** Whether the translation is to be translated back, so that the person sees what it says. */
  readsBack: boolean;
  /** The person has asked once more. */
  isRetry?: boolean | undefined;
}

/** A draft in the other language, and that read back in the language of the draft, where an engine can. */
export interface TranslatedDraft {
  translation: TranslatedText;
  back: TranslatedText | null;
}

/** A picture of a post: as drawn in the page (a `data:` address), or its own address where the page may not read it. */
export type AskedPicture = { data: string } | { url: string };

/** What stands in a picture. */
export interface PictureText {
  /** As written, line by line. */
  text: string;
  translation: string;
  /** BCP 47 of `translation`. */
  language: string;
  /** Name of the model, or of who offers it. */
  engineName: string;
}

/** Why a picture was not read. `no-model`: none is set up; `no-picture`: it could not be fetched; `no-text`: nothing is written in it. */
export interface PictureFailure {
  code: TranslationFailure['code'] | 'no-model' | 'no-picture' | 'no-text';
}
