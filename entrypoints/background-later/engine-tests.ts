import { mayReach } from '../../utils/platform/engine-permissions';
import { failure, success, type Result } from '../../utils/result';
import { missingFields, originsOf } from '../../utils/translation/catalogue';
import type { EngineAccount } from '../../utils/translation/account';
import type { EngineProblem, EngineProof } from '../../utils/translation/engine-failure';
import { makeEngine } from '../../utils/translation/engines';
import { listModels } from '../../utils/translation/engines/openai';

const sample = { en: '今天天气很好', zh: 'The weather is lovely today' };

/** Asks an engine for one harmless sentence, whatever its health. */
export async function testEngine(account: EngineAccount, to: string): Promise<Result<EngineProof, EngineProblem>> {
  const engine = makeEngine(account);
  if (!engine) return failure({ code: 'unknown-engine' });
  if (missingFields(account).length > 0) return failure({ code: 'incomplete' });
  const origins = originsOf(account);
  if (origins.length > 0 && !(await mayReach(origins))) return failure({ code: 'no-permission' });
  const isChinese = to.startsWith('zh');
  const started = Date.now();
  const text = isChinese ? sample.zh : sample.en;
  const answer = await engine.translate({ texts: [{ text, terms: [] }], from: isChinese ? 'en' : 'zh', to }, new AbortController().signal);
  if (!answer.ok) return answer;
  const [translated] = answer.value;
  return translated ? success({ text: translated, took: Date.now() - started }) : failure({ code: 'bad-response' });
}

/** The models that an account's service offers. */
export async function modelsOf(account: EngineAccount): Promise<Result<string[], EngineProblem>> {
  const origins = originsOf(account);
  if (origins.length === 0) return failure({ code: 'incomplete' });
  if (!(await mayReach(origins))) return failure({ code: 'no-permission' });
  return listModels(account, new AbortController().signal);
}
