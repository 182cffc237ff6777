import { glossTerm } from '../../utils/glossary/gloss-term';
import { Shelf } from '../../utils/shelf';
import type { BackgroundParts } from '../../utils/translation/service';
import type { FindHelp, TermHelp } from '../../utils/translation/term-help';
import { baseOf } from '../../utils/translation/text-language';

type Glossary = BackgroundParts['glossary'];

/** What terms mean, by language and place in the glossary: 'en 7'. */
export type TermWordings = Shelf<string, Pick<TermHelp, 'plain' | 'meaning'> | null>;

/** The same few hundred terms stand in most comments, and reading one from the glossary takes longer than finding it. */
const kept = 1_000;

export const termWordings = (glossary: Glossary): TermWordings => new Shelf(kept, async (key) => {
  const [language, place] = key.split(' ');
  const entry = await glossary.entry(Number(place));
  return entry ? { plain: entry.plain, meaning: glossTerm(entry, language === 'zh' ? 'zh' : 'en') } : null;
});

interface TermSource extends Pick<BackgroundParts, 'log'> {
  glossary: Glossary;
  /** Made anew with the person's own packs, whose terms may stand where others stood. */
  wordings(): Promise<TermWordings>;
}

/** Finds the glossary's terms of a text; a glossary that cannot be read helps nobody, and stops nothing. */
export const termFinder = ({ glossary, wordings, log }: TermSource): FindHelp => async (text, to) => {
  const language = baseOf(to) === 'zh' ? 'zh' : 'en';
  try {
    const [found, known] = await Promise.all([glossary.find(text, [language === 'zh' ? 'en' : 'zh']), wordings()]);
    const helps = await Promise.all(found.map(async ({ start, end, term: place }) => {
      const wording = await known.get(`${language} ${place}`);
      const term = text.slice(start, end);
      return wording && wording.plain !== term ? { start, end, term, ...wording } : undefined;
    }));
    return helps.flatMap((help) => help ?? []);
  } catch (error) {
    log.warn('the glossary cannot be read', error);
    return [];
  }
};
