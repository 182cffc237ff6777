import { onStoredChange } from '../../../utils/platform/stored-change';
import type { Result } from '../../../utils/result';
import type { FeatureEnvironment } from '../feature';
import type { BlockListener } from '../scan/block-scanner';

/**
 * Marks by what the background answers, and anew after each change of what stands under `key` of local storage. What was
 * marked stays until what is to be marked now is known.
 */
export function markLive<Value>(
  key: string, { signal, blocks, log }: FeatureEnvironment, ask: () => Promise<Result<Value, { code: string }>>, listenerFor: (value: Value, until: AbortSignal) => BlockListener,
): void {
  let standing: AbortController | undefined;
  let question = 0;
  const mark = async (): Promise<void> => {
    const asked = ++question;
    const answer = await ask();
    if (signal.aborted || asked !== question) return;
    if (!answer.ok) return log.warn('marks cannot be had', answer.error.code);
    standing?.abort();
    standing = new AbortController();
    const until = AbortSignal.any([signal, standing.signal]);
    blocks.listen(listenerFor(answer.value, until), until);
  };
  onStoredChange(key, () => void mark(), signal);
  void mark();
}
