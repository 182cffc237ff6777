import * as v from 'valibot';
import { isRednoteUrl } from '../platform/hosts';
import { isPictureUrl } from '../platform/picture-hosts';
import { meetingSchema, savedWordSchema, wordContent } from '../vocabulary/saved-word';
import { longestBlock, mostBlocks } from './protocol';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(longestBlock));
const text = v.pipe(v.string(), v.maxLength(longestBlock));

export const emptyRequest = v.strictObject({});
export const scopeRequest = v.strictObject({ scope: v.picklist(['reading', 'drafts']) });
export const blocksRequest = v.strictObject({ texts: v.pipe(v.array(text), v.maxLength(mostBlocks)) });

/** A stretch of a block; refused where it lies outside the text. */
export const stretchRequest = v.pipe(
  v.strictObject({ text, start: offset, end: offset }),
  v.check(({ text: block, start, end }) => start < end && end <= block.length),
);

/** A term by one of its spellings. */
export const spellingRequest = v.strictObject({ spelling: v.pipe(v.string(), v.minLength(1), v.maxLength(60)) });

/** A term by its id, and whether it is to count as known. */
export const knownTermRequest = v.strictObject({ id: v.pipe(v.string(), v.minLength(1), v.maxLength(60)), isKnown: v.boolean() });

/** Texts of the site's interface. */
export const labelsRequest = v.strictObject({ texts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(5_000)) });

/** Sensitive categories by their places in the list. */
export const topicsRequest = v.strictObject({ categories: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.maxLength(200)) });

/** A passage of a draft, and whether it is not to be mentioned. */
export const passageRequest = v.strictObject({ passage: v.pipe(v.string(), v.minLength(1), v.maxLength(200)), isSilenced: v.boolean() });

/** A sensitive category by its id, and whether it is to be off. */
export const categoryOffRequest = v.strictObject({ id: v.pipe(v.string(), v.minLength(1), v.maxLength(60)), isOff: v.boolean() });

const scope = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
/** Longest text that is translated at once, in UTF-16 units. */
const translatedText = v.pipe(v.string(), v.maxLength(20_000));
const languageTag = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/u));

/** Texts of a page to be translated, and what they are cancelled with. */
export const translateTextsRequest = v.strictObject({ scope, texts: v.pipe(v.array(translatedText), v.maxLength(500)), isRetry: v.optional(v.boolean()) });
export const knownTranslationsRequest = v.strictObject({ texts: v.pipe(v.array(translatedText), v.maxLength(500)) });
/** A picture, drawn or by its address. */
export const pictureRequest = v.strictObject({
  scope,
  picture: v.union([
    v.strictObject({ data: v.pipe(v.string(), v.startsWith('data:image/jpeg;base64,'), v.maxLength(8_000_000)) }),
    v.strictObject({ url: v.pipe(v.string(), v.maxLength(2_000), v.check(isPictureUrl)) }),
  ]),
});
export const translationScopeRequest = v.strictObject({ scope });
/** A draft, the languages to translate it to and from, and whether it is to be read back. */
export const draftRequest = v.strictObject({
  text: translatedText, to: languageTag, from: v.optional(languageTag), readsBack: v.boolean(), isRetry: v.optional(v.boolean()),
});
/** An engine by its id. */
export const engineRequest = v.strictObject({ engine: v.pipe(v.string(), v.regex(/^[a-z][a-z\d-]{0,39}$/u)) });

const { sentence, start, end, translation, url, title } = meetingSchema.entries;
const met = v.nullable(v.pipe(
  v.strictObject({ sentence, start, end, translation, url: v.pipe(url, v.check((address) => address === '' || isRednoteUrl(address))), title }),
  v.check((place) => place.start < place.end && place.end <= place.sentence.length),
));
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(210));

/** A word to save, and the place where it stands. */
export const saveWordRequest = v.strictObject({ word: v.strictObject(wordContent), met });

/** A saved word by its key. */
export const wordKeyRequest = v.strictObject({ key });

/** A saved word by its key, and the ids of the lists it is to be in. */
export const wordListsRequest = v.strictObject({ key, lists: savedWordSchema.entries.lists });

/** A word by its key, and the place where it stands. */
export const meetWordRequest = v.strictObject({ key, met });
