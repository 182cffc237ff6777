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
  let last: AbortController | undefined;
  const mark = async (): Promise<void> => {
    const round = new AbortController();
    const until = AbortSignal.any([signal, round.signal]);
    const earlier = last;
    last = round;
    const answer = await ask();
    earlier?.abort();
    if (until.aborted) return;
    if (!answer.ok) return log.warn('marks cannot be had', answer.error.code);
    blocks.listen(listenerFor(answer.value, until), until);
  };
  onStoredChange(key, () => void mark(), signal);
  void mark();
}
