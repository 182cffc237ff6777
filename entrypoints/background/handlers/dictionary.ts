import { describeWord } from '../../../utils/dictionary/describe';
import { writeCut, type Cut } from '../../../utils/language/cut';
import { blocksRequest, stretchRequest } from '../../../utils/messaging/requests';
import { success } from '../../../utils/result';
import { withTopics } from '../../../utils/sensitive/topic-tokens';
import type { Services } from '../services';
import { answer, refusal } from './answer';

/** Words of a block, all about one word, a sentence word by word. */
export function registerDictionaryHandlers({ dictionary, reading, topics: sensitive }: Services): void {
  answer('cutBlocks', blocksRequest, refusal, async ({ texts }) => {
    const cuts: Cut[] = [];
    for (const text of texts) {
      const [tokens, passages] = await Promise.all([reading.segment(text), sensitive.find(text)]);
      if (!tokens.ok) return tokens;
      cuts.push(writeCut(text, withTopics(tokens.value, passages)));
    }
    return success(cuts);
  });

  answer('describeWord', stretchRequest, refusal, async ({ text, start, end }) => {
    const [description, terms, topics, quantity] = await Promise.all([
      describeWord(dictionary, text, start, end), reading.termsAt(text, start, end), sensitive.at(text, start, end), reading.quantityAt(text, start, end),
    ]);
    return description.ok ? success({ ...description.value, terms, topics, ...(quantity && { quantity }) }) : description;
  });

  answer('glossSentence', stretchRequest, refusal, ({ text, start, end }) => reading.glossSentence(text, start, end));
}
