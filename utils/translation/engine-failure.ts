import type { EngineErrorCode } from './translated-text';

/** What else is known of a failure, so that the options page can say what to do. */
type FailureHint =
  | 'ollama-origins' | 'model' | 'address' | 'region' | 'language' | 'server' | 'offline' | 'cut' | 'download' | 'no-api' | 'captcha';

/** Why an engine gave no translations. Waiting times are milliseconds. */
export interface EngineFailure {
  code: EngineErrorCode;
  retryAfter?: number;
  hint?: FailureHint;
  /** What the service said about it, for the options page. Never shown in other pages: it may repeat a key. */
  said?: string;
}

/** What a test of an engine found, for the options page. */
export interface EngineProblem extends Omit<EngineFailure, 'code'> {
  code: EngineErrorCode | 'no-permission' | 'incomplete' | 'unknown-engine';
}

/** An engine that works: what it made of a sample, and in how many milliseconds. */
export interface EngineProof {
  text: string;
  took: number;
}
