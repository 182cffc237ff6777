import { glossTerm } from '../../utils/glossary/gloss-term';
import type { BackgroundParts } from '../../utils/translation/service';
import type { FindHelp } from '../../utils/translation/term-help';
import { baseOf } from '../../utils/translation/text-language';

/** Finds the glossary's terms of a text; a glossary that cannot be read helps nobody, and stops nothing. */
export const termFinder = ({ glossary, log }: Pick<BackgroundParts, 'glossary' | 'log'>): FindHelp => async (text, to) => {
  const isChinese = baseOf(to) === 'zh';
  try {
    const found = await glossary.find(text, isChinese ? ['en'] : ['zh']);
    const helps = await Promise.all(found.map(async ({ start, end, term: place }) => {
      const entry = await glossary.entry(place);
      const term = text.slice(start, end);
      return entry && entry.plain !== term ? { start, end, term, plain: entry.plain, meaning: glossTerm(entry, isChinese ? 'zh' : 'en') } : undefined;
    }));
    return helps.flatMap((help) => help ?? []);
  } catch (error) {
    log.warn('the glossary cannot be read', error);
    return [];
  }
};
