import { failure, success, type Result } from '../result';
import type { EngineFailure } from './engine-failure';
import type { EngineQueue, QueuedAnswer } from './engine-queue';
import { readAnswer } from './read-answer';
import type { FoundHelp } from './term-help';
import { writingOf } from './text-language';
import { planText, type SentPart, type TextPlan } from './text-plan';

/** A text with its terms, on its way into another language. */
export interface PreparedText {
  text: string;
  from: string | undefined;
  to: string;
  terms: readonly FoundHelp[];
  signal: AbortSignal;
}

export type PartsOutcome = Result<string, EngineFailure | { code: 'cancelled' | 'cap' }>;

const longestPart = 4_000;
/** So many failing texts are asked for one by one; more of them in lots of as many. */
const mostAlone = 10;
const languageOf = { chinese: 'zh', japanese: 'ja', korean: 'ko', latin: undefined, other: undefined, none: undefined };

/** Told of each translation as it comes. */
type OnTranslated = (text: PreparedText, translation: string) => void;

/** Translates texts by one engine. A text whose answer is none, or lost something, is asked for once more, cut at everything that is kept. */
export async function translateParts(queue: EngineQueue, texts: readonly PreparedText[], onTranslated: OnTranslated): Promise<PartsOutcome[]> {
  const outcomes = await attempt(queue, texts, onTranslated, false);
  const failing = outcomes.flatMap((outcome, at) => (!outcome.ok && outcome.error.code === 'bad-response' ? at : []));
  if (failing.length === 0) return outcomes;
  const size = failing.length > mostAlone ? mostAlone : 1;
  const chunks = Array.from({ length: Math.ceil(failing.length / size) }, (_, at) => failing.slice(at * size, (at + 1) * size));
  await Promise.all(chunks.map(async (chunk) => {
    const again = await attempt(queue, chunk.flatMap((at) => texts[at] ?? []), onTranslated, true);
    chunk.forEach((at, place) => {
      const outcome = again[place];
      if (outcome) outcomes[at] = outcome;
    });
  }));
  return outcomes;
}

async function attempt(queue: EngineQueue, texts: readonly PreparedText[], onTranslated: OnTranslated, cutsAtTokens: boolean): Promise<PartsOutcome[]> {
  const { readsTerms, keepsLines, mostCharacters } = queue.engine.capabilities;
  const longest = Math.min(longestPart, mostCharacters);
  const plans = texts.map(({ text, terms }) => planText(text, terms, { readsTerms, keepsLines, longest, cutsAtTokens }));
  const asked = plans.flatMap((plan, at) => partsOf(plan).map((part) => ({ part, of: texts[at] })));
  const answers = queue.translate(asked.flatMap(({ part, of }) => (of ? {
    text: { text: part.sent, terms: readsTerms ? part.terms : [] }, from: of.from ?? languageOf[writingOf(part.sent)], to: of.to, signal: of.signal,
  } : [])), cutsAtTokens || undefined);
  let next = 0;
  return Promise.all(texts.map(async (text, at) => {
    const plan = plans[at] ?? [];
    const outcome = join(plan, await Promise.all(answers.slice(next, (next += partsOf(plan).length))), text.to);
    if (outcome.ok) onTranslated(text, outcome.value);
    return outcome;
  }));
}

const partsOf = (plan: TextPlan): SentPart[] => plan.filter((part) => typeof part !== 'string');

function join(plan: TextPlan, answers: readonly QueuedAnswer[], to: string): PartsOutcome {
  let text = '';
  let next = 0;
  for (const part of plan) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    const answer = answers[next++];
    if (!answer) return failure({ code: 'bad-response' });
    if (!answer.ok) return answer;
    const read = answer.value === null ? null : readAnswer(answer.value, part, to);
    if (read === null) return failure({ code: 'bad-response' });
    text += read;
  }
  return success(text);
}
