import type { Amount } from '../quantity';
import wording from '../wording.json';

/** A language that amounts are explained in. */
export type QuantityLanguage = keyof typeof wording;
export type Phrase = keyof typeof wording.en;

/** The words of one language: says phrases with their places filled in, numbers and amounts. */
export interface Phrases {
  language: QuantityLanguage;
  say(phrase: Phrase, places?: Record<string, string | number>): string;
  /** At most `decimals` of them; thousands are set apart. */
  number(value: number, decimals?: number): string;
  /** 'about 300', '300 to 400', rounded as its size asks. */
  amount(amount: Amount, decimals?: number): string;
}

/** Whole from a hundred on, one decimal from ten on, two below. */
const usualDecimals = (value: number): number => (Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);

/** The wording of a language, with numbers written as it writes them. */
export function phrasesOf(language: QuantityLanguage): Phrases {
  const say: Phrases['say'] = (phrase, places = {}) =>
    wording[language][phrase].replace(/\{(\w+)\}/gu, (_, name: string) => {
      const value = places[name];
      return typeof value === 'number' ? number(value) : value ?? '';
    });
  const number: Phrases['number'] = (value, decimals = usualDecimals(value)) =>
    new Intl.NumberFormat('en', { maximumFractionDigits: decimals }).format(value).replace(/^-(?=0$)/u, '').replace('-', '−');
  const amount: Phrases['amount'] = ({ least, most, bound }, decimals) => {
    const [low, high] = [number(Math.min(least, most), decimals), number(Math.max(least, most), decimals)];
    const said = low === high ? low : say('range', { least: low, most: high });
    return bound === 'exact' ? said : say(bound, { n: said });
  };
  return { language, say, number, amount };
}
