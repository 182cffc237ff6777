import { describeWord } from '../../../utils/dictionary/describe';
import { glossSentence } from '../../../utils/dictionary/gloss-sentence';
import { blockRequest, stretchRequest } from '../../../utils/messaging/requests';
import type { Services } from '../services';
import { answer, refusal } from './answer';

/** Words of a block, all about one word, a sentence word by word. */
export function registerDictionaryHandlers({ dictionary, segment }: Services): void {
  answer('segmentBlock', blockRequest, refusal, ({ text }) => segment(text));

  answer('describeWord', stretchRequest, refusal, ({ text, start, end }) => describeWord(dictionary, text, start, end));

  answer('glossSentence', stretchRequest, refusal, async ({ text, start, end }) => {
    const tokens = await segment(text);
    return tokens.ok ? glossSentence(dictionary, text, tokens.value, start, end) : tokens;
  });
}
