import type { CedictLine } from '../../utils/dictionary/cedict';
import type { AllCharacterDefaults } from '../../utils/dictionary/shard-format';
import { splitReading } from '../../utils/language/pinyin';
import type { WordCosts } from './costs';

/** For each simplified character the traditional form and the reading that it has in most and most frequent words. */
export function characterDefaults(lines: readonly CedictLine[], costs: WordCosts): AllCharacterDefaults {
  const forms = new Tally();
  const readings = new Tally();
  for (const { simplified, traditional, reading } of lines) {
    const weight = 1 + Math.log(1 + costs.count([simplified]));
    const characters = [...simplified];
    const others = [...traditional];
    const syllables = splitReading(reading);
    characters.forEach((character, at) => {
      const other = others[at];
      if (other !== undefined && others.length === characters.length) forms.add(character, other, weight);
      const syllable = syllables[at];
      if (syllable !== undefined && syllables.length === characters.length) readings.add(character, syllable.toLowerCase(), weight);
    });
  }
  const traditional = new Map([...forms.winners()].filter(([character, form]) => character !== form));
  return { traditional, reading: readings.winners() };
}

/** Adds up weights of values by key and tells the heaviest value of each key. */
class Tally {
  readonly #weights = new Map<string, Map<string, number>>();

  add(key: string, value: string, weight: number): void {
    const values = this.#weights.get(key) ?? new Map<string, number>();
    values.set(value, (values.get(value) ?? 0) + weight);
    this.#weights.set(key, values);
  }

  winners(): Map<string, string> {
    return new Map([...this.#weights].map(([key, values]) => {
      const ranked = [...values].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
      return [key, ranked[0]?.[0] ?? ''];
    }));
  }
}
