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

const chunkIn = (data: string): Chunk | undefined => {
  const chunk = parseJson(data);
  return typeof chunk === 'object' && chunk !== null ? chunk : undefined;
};

/** What a model wrote, from one JSON or from a stream of events; `null` where the stream broke off before its end. */
export function readChatBody(body: string): string | null {
  const whole = parseJson(body);
  if (typeof whole === 'object' && whole !== null) return 'choices' in whole ? contentOf(whole as Chunk) : null;
  let content = '';
  let isComplete = false;
  for (const [, data = ''] of body.matchAll(/^data:[ \t]*(.*)$/gmu)) {
    if (data.trim() === '[DONE]') return content;
    const chunk = chunkIn(data);
    content += chunk ? contentOf(chunk) : '';
    const reason = chunk?.choices?.[0]?.finish_reason;
    isComplete ||= typeof reason === 'string' && reason !== '';
  }
  return isComplete ? content : null;
}

/** Follows a stream of events: takes parts of its body as they come, gives back all that the model has written so far. */
export function chatFollower(): (part: string) => string {
  let content = '';
  let line = '';
  return (part) => {
    const lines = (line + part).split('\n');
    line = lines.pop() ?? '';
    for (const ended of lines) {
      const chunk = ended.startsWith('data:') ? chunkIn(ended.slice(5)) : undefined;
      content += chunk ? contentOf(chunk) : '';
    }
    return content;
  };
}
