import { describeWord } from '../../../utils/dictionary/describe';
import { blockRequest, stretchRequest } from '../../../utils/messaging/requests';
import { success } from '../../../utils/result';
import { withTopics } from '../../../utils/sensitive/topic-tokens';
import type { Services } from '../services';
import { answer, refusal } from './answer';

/** Words of a block, all about one word, a sentence word by word. */
export function registerDictionaryHandlers({ dictionary, reading, topics: sensitive }: Services): void {
  answer('segmentBlock', blockRequest, refusal, async ({ text }) => {
    const [tokens, passages] = await Promise.all([reading.segment(text), sensitive.find(text)]);
    return tokens.ok ? success(withTopics(tokens.value, passages)) : tokens;
  });

  answer('describeWord', stretchRequest, refusal, async ({ text, start, end }) => {
    const [description, terms, topics, quantity] = await Promise.all([
      describeWord(dictionary, text, start, end), reading.termsAt(text, start, end), sensitive.at(text, start, end), reading.quantityAt(text, start, end),
    ]);
    return description.ok ? success({ ...description.value, terms, topics, ...(quantity && { quantity }) }) : description;
  });

  answer('glossSentence', stretchRequest, refusal, ({ text, start, end }) => reading.glossSentence(text, start, end));
}
