import * as v from 'valibot';
import { languages } from '../i18n/language';
import { ownCategoryId } from '../sensitive/own-category-id';
import { mostOwnTerms, ownTermSchema, type OwnTerm } from '../sensitive/own-terms';
import { ankiFields } from '../vocabulary/anki-fields';
import { cardKinds, type CardKind } from '../vocabulary/saved-word';

/** A key combination as text: 'n', 'Escape', 'Alt+r'. Modifiers in the order Ctrl, Alt, Shift, Meta. '' means none. */
const shortcut = v.pipe(v.string(), v.regex(/^$|^(?:Ctrl\+)?(?:Alt\+)?(?:Shift\+)?(?:Meta\+)?(?:[^\s+]{1,20}|\+)$/u));

const noTerms: string[] = [];
const quietAtFirst: string[] = [ownCategoryId];
const noOwnTerms: OwnTerm[] = [];
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
/** Only a program on this device is ever asked. */
const ankiSettings = v.object({
  isOn: v.boolean(),
  address: v.pipe(v.string(), v.regex(/^http:\/\/(?:127\.0\.0\.1|localhost):\d{1,5}$/u)),
  deck: name,
  model: name,
  /** Fields of the note type in their order, and what goes into each; `null` for a note type of our own. */
  fields: v.nullable(v.array(v.object({ name, source: v.picklist(ankiFields) }))),
});
export type AnkiSettings = v.InferOutput<typeof ankiSettings>;
const initialAnki: AnkiSettings = { isOn: false, address: 'http://127.0.0.1:8765', deck: 'RedNote', model: 'RedNote word', fields: null };
const allCards: CardKind[] = [...cardKinds];
const translationModes = ['off', 'key', 'button', 'screen'] as const;
export type TranslationMode = (typeof translationModes)[number];
/** Places whose texts may be translated each in its own way: cards of feed and search, posts, comments, profiles, the studio. */
export const translationPlaces = ['feed', 'note', 'comments', 'profile', 'creator'] as const;
export type TranslationPlace = (typeof translationPlaces)[number];
const initialModes: Partial<Record<TranslationPlace, TranslationMode>> = { creator: 'off' };
const ids = v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(200));

/** One entry a setting: what it may hold and what holds until the person changes it. */
export const settingDefinitions = {
  hoverCardEnabled: { schema: v.boolean(), initial: true },
  /** Hold this key to open the card; 'none' opens it by pointing alone. */
  hoverKey: { schema: v.picklist(['none', 'Alt', 'Shift', 'Control']), initial: 'none' },
  /** How long (ms) the pointer rests on a word before its card opens. */
  hoverDelay: { schema: v.picklist(['60', '300', '700']), initial: '60' },
  /** Which slang is marked in pages: all of it, all but what everybody meets within a week, none. */
  slangMarks: { schema: v.picklist(['all', 'uncommon', 'off']), initial: 'all' },
  /** Ids of glossary terms that are no longer marked. */
  knownTerms: { schema: v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(5_000)), initial: noTerms },
  /** Marks words in posts and comments that carry a sensitive meaning. */
  sensitiveReading: { schema: v.boolean(), initial: true },
  /** Says which passages of a draft touch a sensitive topic. */
  sensitiveDrafts: { schema: v.boolean(), initial: true },
  /** Ids of categories switched off, and of those switched on that are off from the start. */
  sensitiveOff: { schema: ids, initial: noTerms },
  sensitiveOn: { schema: ids, initial: noTerms },
  /** Ids of categories that are told of while writing only, and of those while reading only. */
  sensitiveOnlyDrafts: { schema: ids, initial: quietAtFirst },
  sensitiveOnlyReading: { schema: ids, initial: noTerms },
  /** Words and phrases that the person wants to be told of. */
  sensitiveOwnTerms: { schema: v.pipe(v.array(ownTermSchema), v.maxLength(mostOwnTerms)), initial: noOwnTerms },
  /** Passages that the person does not want to hear of again, as written. */
  silencedPassages: { schema: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(1_000)), initial: noTerms },
  /** RedNote's own menus and buttons in the language of the interface, where that is not Chinese. */
  interfaceLabels: { schema: v.boolean(), initial: true },
  /** The language that posts are translated into, BCP 47; '' is that of the interface. */
  translationTarget: { schema: v.pipe(v.string(), v.regex(/^$|^[A-Za-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/u), v.maxLength(35)), initial: '' },
  /** Ids of the engines that are switched on, in the order they are asked; word by word comes last by itself. */
  translationEngines: { schema: ids, initial: noTerms },
  /** What translates a post or comment in its place: a held key, a button on it, coming on screen; 'off' for none. */
  translationMode: { schema: v.picklist(translationModes), initial: 'button' },
  /** The same for what stands in certain places, where it is to be another. */
  translationModes: { schema: v.partial(v.strictObject(v.entriesFromList(translationPlaces, v.picklist(translationModes)))), initial: initialModes },
  /** The key to hold over a text in the mode 'key'. */
  translationKey: { schema: v.picklist(['Alt', 'Shift', 'Control']), initial: 'Shift' },
  /** Below the original, or in its place. Cards of the feed have room for one only. */
  translationView: { schema: v.picklist(['bilingual', 'replaced']), initial: 'bilingual' },
  translationPinyin: { schema: v.boolean(), initial: false },
  /** Offers to read the text in pictures of posts, by a model that the person has set up. */
  pictureText: { schema: v.boolean(), initial: false },
  /** Offers help beside the editors that the person writes in. */
  writingHelp: { schema: v.boolean(), initial: true },
  /** Marks saved words in pages. Off at first: the site can read which words are marked. */
  vocabularyMarks: { schema: v.boolean(), initial: false },
  /** What cards of a review ask, in turn. */
  reviewCards: { schema: v.pipe(v.array(v.picklist(cardKinds)), v.minLength(1)), initial: allCards },
  /** How words go to Anki on this device. */
  anki: { schema: ankiSettings, initial: initialAnki },
  sentenceGloss: { schema: v.boolean(), initial: true },
  toneColours: { schema: v.boolean(), initial: true },
  /** How Chinese is told to be said, if at all. */
  phonetics: { schema: v.picklist(['pinyin', 'zhuyin', 'none']), initial: 'pinyin' },
  firstScript: { schema: v.picklist(['simplified', 'traditional']), initial: 'simplified' },
  /** 'auto' follows the browser's language. */
  language: { schema: v.picklist(['auto', ...languages]), initial: 'auto' },
  /** The language that meanings are told in; 'auto' is Chinese where the interface is, else English. */
  explanationLanguage: { schema: v.picklist(['auto', 'en', 'zh']), initial: 'auto' },
  /** 'auto' follows RedNote in its pages and the system in ours. */
  theme: { schema: v.picklist(['auto', 'light', 'dark']), initial: 'auto' },
  /** Size of all text that we draw, in per cent. */
  textSize: { schema: v.picklist(['100', '115', '130']), initial: '100' },
  cardWidth: { schema: v.picklist(['narrow', 'medium', 'wide']), initial: 'medium' },
  /** 'auto' follows the system. */
  motion: { schema: v.picklist(['auto', 'reduced']), initial: 'auto' },
  /** How much Chinese the person reads; '' until they have said so. */
  chineseLevel: { schema: v.picklist(['', 'none', 'some', 'well']), initial: '' },
  shortcutOpen: { schema: shortcut, initial: 'Alt+r' },
  shortcutWrite: { schema: shortcut, initial: 'Alt+w' },
  shortcutNextWord: { schema: shortcut, initial: 'n' },
  shortcutPreviousWord: { schema: shortcut, initial: 'b' },
  shortcutPin: { schema: shortcut, initial: 'p' },
  shortcutClose: { schema: shortcut, initial: 'Escape' },
  shortcutSpeak: { schema: shortcut, initial: 's' },
  shortcutCopy: { schema: shortcut, initial: 'c' },
  shortcutTranslate: { schema: shortcut, initial: 'Alt+y' },
  shortcutPicture: { schema: shortcut, initial: 'Alt+i' },
  shortcutSave: { schema: shortcut, initial: 'v' },
} as const satisfies Record<string, { schema: v.GenericSchema; initial: unknown }>;

type Definitions = typeof settingDefinitions;
export type SettingName = keyof Definitions;
export type Settings = { [Name in SettingName]: v.InferOutput<Definitions[Name]['schema']> };
export type ShortcutName = Extract<SettingName, `shortcut${string}`>;

/** Counts up by one with every change of shape; each step has a file in `migrations/`. */
export const settingsVersion = 1;
