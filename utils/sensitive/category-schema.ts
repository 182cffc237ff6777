import * as v from 'valibot';

const words = (longest: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest));
const inBothLanguages = (longest: number) => v.strictObject({ en: words(longest), zh: words(longest) });
const listOf = (longest: number) => v.pipe(v.array(words(longest)), v.minLength(1));
const id = v.pipe(v.string(), v.regex(/^[a-z\d]+(?:-[a-z\d]+)*$/u), v.maxLength(60));

/** Things that are told by their shape. */
const patternNames = ['phone', 'email', 'link', 'handle', 'id-number', 'licence-plate', 'bank-card', 'price', 'percent-off', 'street-address', 'room-address'] as const;

/** How a category or a rule shows while reading: marked, explained when pointed at, or not at all. */
const reading = v.picklist(['mark', 'hover', 'none']);
/** 1: may limit reach · 2: often removed or limited · 3: removed, and the account is at risk. */
const severity = v.picklist([1, 2, 3]);

/**
 * One thing to look for. A part of the rule that holds is a finding; what the part needs beside it stands in `near`.
 * In lists of words `@name` stands for all words of that list of `shared/word-lists.json`, and a Latin word that ends
 * in `~` counts with the usual English endings as well.
 */
const ruleSchema = v.pipe(v.strictObject({
  /** Unique within the category. */
  id,
  /** Found anywhere in a text: Chinese, or mixed. Traditional, full-width, separators between characters, zero-width are seen through. */
  phrases: v.optional(listOf(30)),
  /** Latin words and word groups, whole tokens, case-free; inflections are listed. */
  words: v.optional(listOf(60)),
  /** Names of people and groups of three syllables or more: also found by any characters of the same toneless pinyin. */
  names: v.optional(v.pipe(v.array(v.strictObject({ name: words(20), pinyin: v.pipe(v.string(), v.regex(/^[a-z]+(?: [a-z]+){2,}$/u)) })), v.minLength(1))),
  /** Whole numbers or dates as written (8964, 5月35, 64). */
  numbers: v.optional(listOf(20)),
  patterns: v.optional(v.pipe(v.array(v.picklist(patternNames)), v.minLength(1))),
  /** Counts only where, for every group, one of its words stands within `window` characters (phrases and whole Latin words alike). */
  near: v.optional(v.pipe(v.array(listOf(40)), v.minLength(1), v.maxLength(4))),
  /** Characters (not units) to either side in which `near` is looked for; 40 where left out. */
  window: v.optional(v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(200))),
  /** Where one of these stands within the window, the rule does not count (helplines, denials, "how to prevent"). */
  unless: v.optional(listOf(40)),
  /** Longer words or phrases that contain a hit and mean something harmless: 大麻烦 for 大麻. */
  allow: v.optional(listOf(30)),
  /** Only in texts of at most so many characters. */
  short: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60))),
  /** Where it differs from the category's. */
  severity: v.optional(severity),
  reading: v.optional(reading),
  /** What stands behind it, where the category's words do not say it: why people write 🐻 or 5月35日. */
  about: v.optional(inBothLanguages(400)),
}), v.check(({ phrases, words: latin, names, numbers, patterns }) => Boolean(phrases ?? latin ?? names ?? numbers ?? patterns), 'a rule looks for something'));

const helpline = v.strictObject({
  /** ISO 3166-1 alpha-2. */
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u)),
  name: inBothLanguages(80),
  contact: words(80),
  hours: inBothLanguages(80),
  source: v.pipe(v.string(), v.url()),
  /** The day on which the source was last seen to say so, ISO 8601. */
  checked: v.pipe(v.string(), v.isoDate()),
});

/** `shared/word-lists.json`: words that several rules look for beside a passage, by name. */
export const wordListsSchema = v.record(id, listOf(60));

/** One file of `public/data/sensitive`: a topic, what to say of it, and how it is recognised. */
export const categorySchema = v.strictObject({
  id,
  severity: v.union([severity, v.literal('support')]),
  reading,
  /** False: off until the person switches it on. */
  initiallyOn: v.boolean(),
  title: inBothLanguages(60),
  /** What the topic is, in one or two plain sentences. */
  what: inBothLanguages(300),
  /** Why platforms in China act on it. */
  why: inBothLanguages(400),
  /** The public rule or the research behind it. */
  basis: inBothLanguages(300),
  /** What one could do, the gentlest first. */
  advice: v.pipe(v.array(inBothLanguages(200)), v.minLength(1), v.maxLength(4)),
  /** Keys of `SOURCES.md`. */
  sources: v.pipe(v.array(id), v.minLength(1)),
  helplines: v.optional(v.array(helpline)),
  rules: v.pipe(v.array(ruleSchema), v.minLength(1)),
});

export type SensitiveCategory = v.InferOutput<typeof categorySchema>;
export type WordLists = v.InferOutput<typeof wordListsSchema>;
export type SensitiveRule = v.InferOutput<typeof ruleSchema>;
export type PatternName = (typeof patternNames)[number];
