import type { EngineProblem } from '../../../utils/translation/engine-failure';

type Answer = { ok: true } | { ok: false; error: EngineProblem | { code: 'bad-request' } };

/** What went wrong with an engine that was asked. @param answer `null` where the background gave none */
export const problemOf = (answer: Answer | null): EngineProblem =>
  (answer?.ok === false && answer.error.code !== 'bad-request' ? answer.error : { code: 'unsupported' });
