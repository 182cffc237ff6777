import { glossTerm } from '../../utils/glossary/gloss-term';
import { liveValue } from '../../utils/platform/live-value';
import { ownPacksKey } from '../../utils/settings/stored-key';
import { Shelf } from '../../utils/shelf';
import type { BackgroundParts } from '../../utils/translation/service';
import type { FindHelp, TermHelp } from '../../utils/translation/term-help';
import { baseOf } from '../../utils/translation/text-language';

type Wording = Pick<TermHelp, 'plain' | 'meaning'>;

/** The same few hundred terms stand in most comments, and reading one from the glossary takes longer than finding it. */
const kept = 1_000;

/** Finds the glossary's terms of a text; a glossary that cannot be read helps nobody, and stops nothing. */
export function termFinder({ glossary, log }: Pick<BackgroundParts, 'glossary' | 'log'>): FindHelp {
  // Made anew with the person's own packs, whose terms may take the place of others.
  const wordings = liveValue(ownPacksKey, async () => new Shelf<string, Wording | null>(kept, async (key) => {
    const [language, place] = key.split(' ');
    const entry = await glossary.entry(Number(place));
    return entry ? { plain: entry.plain, meaning: glossTerm(entry, language === 'zh' ? 'zh' : 'en') } : null;
  }));
  return async (text, to) => {
    const isChinese = baseOf(to) === 'zh';
    try {
      const [found, shelf] = await Promise.all([glossary.find(text, isChinese ? ['en'] : ['zh']), wordings()]);
      const helps = await Promise.all(found.map(async ({ start, end, term: place }) => {
        const wording = await shelf.get(`${isChinese ? 'zh' : 'en'} ${place}`);
        const term = text.slice(start, end);
        return wording && wording.plain !== term ? { start, end, term, ...wording } : undefined;
      }));
      return helps.flatMap((help) => help ?? []);
    } catch (error) {
      log.warn('the glossary cannot be read', error);
      return [];
    }
  };
}
