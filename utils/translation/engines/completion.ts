import { parseJson } from './send';

interface Chunk {
  choices?: { delta?: { content?: unknown }; message?: { content?: unknown }; finish_reason?: unknown }[];
  error?: unknown;
}

const contentOf = (chunk: Chunk): string => {
  const [choice] = chunk.choices ?? [];
  const content = choice?.delta?.content ?? choice?.message?.content;
  return typeof content === 'string' ? content : '';
};

/** What a model wrote, from one JSON or from a stream of events; `null` where the stream broke off before its end. */
export function readChatBody(body: string): string | null {
  const whole = parseJson(body);
  if (typeof whole === 'object' && whole !== null) return 'choices' in whole ? contentOf(whole as Chunk) : null;
  let content = '';
  let isComplete = false;
  for (const [, data = ''] of body.matchAll(/^data:[ \t]*(.*)$/gmu)) {
    if (data.trim() === '[DONE]') return content;
    const chunk = parseJson(data);
    if (typeof chunk !== 'object' || chunk === null) continue;
    content += contentOf(chunk as Chunk);
    const reason = (chunk as Chunk).choices?.[0]?.finish_reason;
    isComplete ||= typeof reason === 'string' && reason !== '';
  }
  return isComplete ? content : null;
}
