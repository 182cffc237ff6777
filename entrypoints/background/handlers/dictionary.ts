import { describeWord } from '../../../utils/dictionary/describe';
import { glossSentence } from '../../../utils/dictionary/gloss-sentence';
import { blockRequest, stretchRequest } from '../../../utils/messaging/requests';
import { success } from '../../../utils/result';
import type { Services } from '../services';
import { answer, refusal } from './answer';

/** Words of a block, all about one word, a sentence word by word. */
export function registerDictionaryHandlers({ dictionary, reading }: Services): void {
  answer('segmentBlock', blockRequest, refusal, ({ text }) => reading.segment(text));

  answer('describeWord', stretchRequest, refusal, async ({ text, start, end }) => {
    const [description, terms] = await Promise.all([describeWord(dictionary, text, start, end), reading.termsAt(text, start, end)]);
    return description.ok ? success({ ...description.value, terms }) : description;
  });

  answer('glossSentence', stretchRequest, refusal, async ({ text, start, end }) => {
    const tokens = await reading.segment(text);
    return tokens.ok ? glossSentence(dictionary, text, tokens.value, start, end) : tokens;
  });
}
