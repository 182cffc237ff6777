import type { CompiledEntry } from '../../utils/dictionary/shard-format';
import { isMeasureWordDefinition, referencesIn } from '../../utils/dictionary/sense';
import type { WordReference } from '../../utils/dictionary/entry';

// "variant of 裡|里[li3]", "(coll.) erhua variant of …", "see also …", "used in …", "abbr. for …", "same as …"
const variantPattern = /^(?:\([^)]*\) ?)?(?:[\w.-]+ ){0,2}variant of /u;
const crossPattern = /^(?:\([^)]*\) ?)?(?:(?:[\w.-]+ ){0,2}variant of|see(?: also)?|used in|abbr\. (?:for|of|to)|same as|short for|also written|equivalent (?:to|of)|(?:archaic|old) form of|another (?:name|term) for|alternative (?:form|name) (?:of|for)) /u;
const meaningsShown = 3;

const isCross = (definition: string): boolean => crossPattern.test(definition) && referencesIn(definition).length > 0;
const meaningsOf = (entry: CompiledEntry): string[] => entry.definitions.filter((definition) => !isMeasureWordDefinition(definition));
const sameReading = (a: string, b: string): boolean => a.replaceAll(' ', '').toLowerCase() === b.replaceAll(' ', '').toLowerCase();

/** Whether an entry says nothing of its own and only points to others. */
export const onlyPoints = (entry: CompiledEntry): boolean => {
  const meanings = meaningsOf(entry);
  return meanings.length > 0 && meanings.every(isCross);
};

/** Finds the entry that a reference names. */
export class EntryFinder {
  readonly #bySimplified = new Map<string, CompiledEntry[]>();

  constructor(entries: readonly CompiledEntry[]) {
    for (const entry of entries) {
      const known = this.#bySimplified.get(entry.simplified);
      if (known) known.push(entry);
      else this.#bySimplified.set(entry.simplified, [entry]);
    }
  }

  find(reference: WordReference): CompiledEntry | undefined {
    const named = this.#bySimplified.get(reference.simplified) ?? [];
    const read = named.filter((entry) => sameReading(entry.reading, reference.reading));
    return read.find((entry) => entry.traditional === reference.traditional) ?? read[0]
      ?? named.find((entry) => entry.traditional === reference.traditional);
  }
}

/** What an entry means: its own meanings, or those of the word it points to. */
function meaningBehind(entry: CompiledEntry, finder: EntryFinder, depth = 0): string[] {
  const own = meaningsOf(entry).filter((definition) => !isCross(definition));
  if (own.length > 0 || depth > 3) return own.slice(0, meaningsShown);
  for (const definition of meaningsOf(entry)) {
    for (const reference of referencesIn(definition)) {
      const target = finder.find(reference);
      const meaning = target && target !== entry ? meaningBehind(target, finder, depth + 1) : [];
      if (meaning.length > 0) return meaning;
    }
  }
  return [];
}

/** Where an entry only points to another word, adds that word's meaning: "used in 咖啡[ka1 fei1]: coffee". */
export function resolveReferences(entry: CompiledEntry, finder: EntryFinder): CompiledEntry {
  if (!onlyPoints(entry)) return entry;
  const definitions = entry.definitions.map((definition) => {
    if (!isCross(definition)) return definition;
    const [reference] = referencesIn(definition);
    const target = reference && finder.find(reference);
    const meaning = target && target !== entry ? meaningBehind(target, finder) : [];
    return meaning.length > 0 ? `${definition}: ${meaning.join('; ')}` : definition;
  });
  return { ...entry, definitions };
}

/**
 * Merges entries of one headword that are nothing but a variant of another of them: the variant becomes a further
 * spelling of the entry it points to.
 */
export function mergeVariants(entries: readonly CompiledEntry[]): CompiledEntry[] {
  const kept = entries.map((entry) => ({ ...entry, variants: [...entry.variants] }));
  const merged = new Set<CompiledEntry>();
  for (const entry of kept) {
    const meanings = meaningsOf(entry);
    if (!meanings.every((definition) => variantPattern.test(definition))) continue;
    const targets = meanings.flatMap(referencesIn);
    const target = kept.find((other) => other !== entry && !merged.has(other) && targets.some((named) =>
      named.simplified === other.simplified && named.traditional === other.traditional && sameReading(other.reading, entry.reading)));
    if (!target || target.simplified !== entry.simplified) continue;
    merged.add(entry);
    const spellings = [entry.traditional, ...entry.variants].filter((spelling) => spelling !== target.traditional);
    target.variants = [...new Set([...target.variants, ...spellings])];
  }
  return kept.filter((entry) => !merged.has(entry));
}
