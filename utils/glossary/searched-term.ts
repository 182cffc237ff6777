import type { ScriptFold } from '../language/script-fold';
import { soundsOfMarked, type Sound } from '../language/sounds';
import { joinMeanings } from '../meaning-fit';
import { plainSpelling } from '../search-query';
import type { GlossaryTerm } from './glossary-term';

const weightOfSpread = { everyday: 0, common: 2, niche: 4 };
const weightOfFreshness = { new: 0, current: 0, classic: 0, dated: 3 };
/** Where one meaning ends and the next begins; a part between commas is mostly no meaning by itself. */
const betweenMeanings = /[.;:!?"“”()…—]+/gu;

/** A term in the forms that are searched. */
export class SearchedTerm {
  readonly term: GlossaryTerm;
  /** Its forms as they are written, in lower case. */
  readonly written: string[];
  /** The same, folded. */
  readonly spellings: string[];
  /** What a code stands for, folded like a spelling; '' where it is none. */
  readonly standsFor: string;
  /** Meanings in English, joined. */
  readonly english: string;
  /** Meanings in Chinese, folded. */
  readonly chinese: string;
  /** The less, the likelier it is meant: everyday terms before rare and dated ones. */
  readonly weight: number;
  #readings: Sound[][] | undefined;

  constructor(term: GlossaryTerm, fold: ScriptFold) {
    const { language, forms, standsFor, literal, meaning, plain, spread, freshness } = term;
    const [english, chinese] = language === 'zh' ? [literal, plain] : [plain, literal];
    this.term = term;
    this.written = forms.map(plainSpelling);
    this.spellings = this.written.map(fold);
    this.standsFor = fold(plainSpelling(standsFor ?? ''));
    this.english = joinMeanings([english, meaning.en.replace(betweenMeanings, '/')]);
    this.chinese = fold(`${chinese}\n${meaning.zh}`);
    this.weight = weightOfSpread[spread] + weightOfFreshness[freshness];
  }

  /** Its readings, where one of them can begin with a letter; worked out when first asked for. */
  readings(letter: string): readonly Sound[][] {
    const { pinyin = '' } = this.term;
    const isOpen = pinyin.includes('/') || pinyin.charAt(0).normalize('NFD').toLowerCase().startsWith(letter);
    return isOpen ? (this.#readings ??= soundsOfMarked(pinyin)) : [];
  }
}
