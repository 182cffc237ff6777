import { editableFields, initialFields, listKey, touchedAt, type Meeting, type SavedWord, type Tombstone, type Vocabulary, type WordList } from './saved-word';

/**
 * Two vocabularies as one. Whichever way round, and however often, the outcome is the same: of each field the later
 * change stands, meetings and reviews of both are kept, and what was deleted after its last change stays deleted, with
 * what was met and reviewed until then.
 */
export function mergeVocabularies(a: Vocabulary, b: Vocabulary): Vocabulary {
  const tombstones = joinBy([...a.tombstones, ...b.tombstones], ({ key }) => key, (one, other) => (one.deletedAt >= other.deletedAt ? one : other));
  const deletedAt = new Map(tombstones.map((tombstone: Tombstone) => [tombstone.key, tombstone.deletedAt]));
  const deletion = (key: string): number => deletedAt.get(key) ?? -1;

  const words = joinBy([...a.words, ...b.words].map((word) => withoutOldEdits(word, deletion(word.key))), ({ key }) => key, mergeWords)
    .filter((word) => touchedAt(word) > deletion(word.key));
  return {
    words,
    // One that came after the deletion stays, whichever of three devices is asked first: with it the word may come back.
    meetings: joinBy([...a.meetings, ...b.meetings], ({ id }) => id, mergeMeetings).filter(({ word, at }) => at > deletion(word)),
    lists: joinBy([...a.lists, ...b.lists], ({ id }) => id, laterList).filter(({ id, changedAt }) => changedAt > deletion(listKey(id))),
    reviews: joinBy([...a.reviews, ...b.reviews], ({ id }) => id, smaller).filter(({ word, at }) => at > deletion(word)),
    tombstones,
  };
}

/** What a vocabulary is in the one order that equal ones share. */
export const inOrder = (vocabulary: Vocabulary): Vocabulary => mergeVocabularies(vocabulary, emptyVocabulary());

/** A vocabulary without anything in it. */
export const emptyVocabulary = (): Vocabulary => ({ words: [], meetings: [], lists: [], reviews: [], tombstones: [] });

/** One of each key, in the order of keys. */
function joinBy<Item>(items: readonly Item[], keyOf: (item: Item) => string, join: (one: Item, other: Item) => Item): Item[] {
  const byKey = new Map<string, Item>();
  for (const item of items) {
    const key = keyOf(item);
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? item : join(known, item));
  }
  return [...byKey.entries()].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, item]) => item);
}

/** Changes made before a deletion went with it. */
function withoutOldEdits(word: SavedWord, deletedAt: number): SavedWord {
  const gone = editableFields.filter((name) => (word.changed[name] ?? Infinity) <= deletedAt);
  if (gone.length === 0) return word;
  const initial = initialFields();
  return {
    ...word,
    ...Object.fromEntries(gone.map((name) => [name, initial[name]])),
    changed: Object.fromEntries(Object.entries(word.changed).filter(([name]) => !gone.some((other) => other === name))),
  };
}

function mergeWords(a: SavedWord, b: SavedWord): SavedWord {
  const base = a.savedAt === b.savedAt ? smallerBy(a, b, contentOf) : a.savedAt > b.savedAt ? a : b;
  const fields = editableFields.map((name) => {
    const [atA, atB] = [a.changed[name] ?? -1, b.changed[name] ?? -1];
    const from = atA === atB ? smallerBy(a, b, (word) => JSON.stringify(word[name])) : atA > atB ? a : b;
    return { name, value: from[name], at: Math.max(atA, atB) };
  });
  return {
    ...base,
    ...Object.fromEntries(fields.map(({ name, value }) => [name, value])),
    changed: Object.fromEntries(fields.filter(({ at }) => at >= 0).map(({ name, at }) => [name, at])),
  };
}

/** A place that was met twice: the first time counts, and a translation that either has is kept. */
export function mergeMeetings(a: Meeting, b: Meeting): Meeting {
  const [one, other] = [{ ...a, translation: '' }, { ...b, translation: '' }];
  const first = a.at === b.at ? smaller(one, other) : a.at < b.at ? one : other;
  return { ...first, translation: a.translation > b.translation ? a.translation : b.translation };
}

const laterList = (a: WordList, b: WordList): WordList => (a.changedAt === b.changedAt ? smaller(a, b) : a.changedAt > b.changedAt ? a : b);

const contentOf = ({ text, traditional, pinyin, meaning, meaningLanguage }: SavedWord): string => JSON.stringify([text, traditional, pinyin, meaning, meaningLanguage]);

/** Where nothing else decides, something has to that both sides see alike. */
const smaller = <Item extends object>(a: Item, b: Item): Item => smallerBy(a, b, (item) => JSON.stringify(Object.entries(item).toSorted(([one], [other]) => (one < other ? -1 : 1))));
const smallerBy = <Item>(a: Item, b: Item, text: (item: Item) => string): Item => (text(a) <= text(b) ? a : b);
