import { failure, success, type Result } from '../result';
import { writingOf } from './text-language';
import type { Draft, EngineId, TranslatedDraft, TranslationFailure } from './translated-text';
import type { Translator } from './translator';

/** A draft that has waited for so long (ms) is asked for anew by whoever still wants it. */
const draftLimit = 60_000;

/** Translates what a person writes, which is never kept, nor is what it reads back as. */
export async function translateDraft(translator: Translator, { text, to, from, readsBack, isRetry }: Draft, engines: readonly EngineId[]): Promise<Result<TranslatedDraft, TranslationFailure>> {
  const order = { to, from, engines, isPrivate: true, signal: AbortSignal.timeout(draftLimit) };
  const [outcome] = await translator.translate({ ...order, isRetry, texts: [text] });
  if (!outcome) return failure({ code: 'unsupported', engine: 'gloss' });
  if (!outcome.ok) return outcome;
  if (!readsBack) return success({ translation: outcome.value, back: null });
  const back = from ?? (writingOf(text) === 'chinese' ? 'zh-CN' : 'en');
  const [read] = await translator.translate({ ...order, texts: [outcome.value.text], from: to, to: back });
  return success({ translation: outcome.value, back: read?.ok ? read.value : null });
}
