import * as v from 'valibot';

const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80));
const id = v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/u), v.maxLength(40));

/** Parts of the site. */
export const labelHomes = [
  'navigation', 'feed', 'note', 'comments', 'share', 'profile', 'notifications', 'search', 'settings', 'login', 'errors', 'publish', 'studio',
  'live', 'counter', 'time', 'place',
] as const;

/** What may stand between braces in a pattern: a number (1.2万), a date (11-07), a time (18:20), anything behind a colon. */
export const placeholders = /\{(?:count|date|time|text)\}/gu;

const labelSchema = v.pipe(
  v.strictObject({
    /** Of all labels the only one of its name; translations are found by it. */
    key: id,
    /** As the site writes it. */
    source: v.pipe(words, v.check((source) => !/\d|@(?:tab|figure)$/u.test(source), 'numbers stand as {count}')),
    where: v.picklist(labelHomes),
    kind: v.picklist(['text', 'pattern']),
    /** Only there: on a tab, or beside a figure of a profile. It comes before the label of the same source without `as`. */
    as: v.optional(v.picklist(['tab', 'figure'])),
  }),
  v.check(({ source, kind }) => (kind === 'pattern') === /[{}]/u.test(source), 'a pattern has placeholders, a text has none'),
  v.check(({ source }) => !/[{}]/u.test(source.replace(placeholders, '')), 'unknown placeholder'),
);

/** All labels of the site, in Chinese. */
export const labelsSchema = v.pipe(v.array(labelSchema), v.minLength(1));

const plural = v.strictObject({
  zero: v.optional(words), one: v.optional(words), two: v.optional(words), few: v.optional(words), many: v.optional(words), other: words,
});

/** One language: for each key a text, several of them (the longest first; the one that has room is shown), or plural forms. */
export const translationsSchema = v.record(id, v.union([words, v.pipe(v.array(words), v.minLength(2), v.maxLength(4)), plural]));

export type InterfaceLabel = v.InferOutput<typeof labelSchema>;
export type LabelTranslations = v.InferOutput<typeof translationsSchema>;
