import { isolateEvents } from '../../utils/platform/isolated-events';
import type { TranslatedText } from '../../utils/translation/translated-text';
import { make, makeButton } from './make';
import { failureText } from './failure-text';
import type { Words } from './words';

/** A translation in the page. Its text is the translation, nothing else; what is said of it stands in a closed shadow. */
export interface TranslationElement {
  element: HTMLElement;
  showPinyin(pinyin: string): void;
}

interface TranslationLook {
  words: Words;
  /** Set where the person may be told that more is possible than word by word. */
  onSettings: (() => void) | null;
  /** For what an engine could not do. */
  onRetry(): void;
}

/** An element of ours in the page, away from the site's search for selected text. */
export function ownElement(tag: `rnc-${string}`): HTMLElement {
  const element = document.createElement(tag);
  element.setAttribute('selected-disabled-search', '');
  return element;
}

/** The bare translation: for cards, which have no room for more. */
export function createBareTranslation({ text, language }: TranslatedText): TranslationElement {
  const element = ownElement('rnc-translation');
  element.lang = language;
  element.dir = 'auto';
  element.textContent = text;
  return { element, showPinyin: () => {} };
}

/** A translation with the engine's name and the terms that it was helped with. */
export function createTranslation(translated: TranslatedText, { words, onSettings, onRetry }: TranslationLook): TranslationElement {
  const { element } = createBareTranslation(translated);
  const shadow = element.attachShadow({ mode: 'closed' });
  const about = make('span', { part: 'about', text: engineName(translated, words) });
  isolateEvents(about, about);
  const pinyin = make('span', { part: 'pinyin' });
  pinyin.lang = 'zh-Latn-pinyin';
  pinyin.hidden = true;
  // The space lets the line break there.
  shadow.append(pinyin, document.createElement('slot'), ' ', about);
  if (translated.helped.length > 0) addTerms(shadow, about, translated, words);
  if (translated.insteadOf) about.append(` · ${failureText(translated.insteadOf.code, words)}`, makeButton('button', words('translation.retry'), onRetry));
  if (onSettings) about.append(makeButton('button', words('translation.moreEngines'), onSettings));
  return {
    element,
    showPinyin(text) {
      pinyin.textContent = text;
      pinyin.hidden = text === '';
    },
  };
}

/** The name of an engine as it is shown: makers' names are the same in every language. */
export const engineName = ({ engine, engineName: name }: Pick<TranslatedText, 'engine' | 'engineName'>, words: Words): string =>
  words(`translation.names.${engine}`) || name;

/** A button that tells which terms of the glossary stood in the text. */
function addTerms(shadow: ShadowRoot, about: HTMLElement, { helped }: TranslatedText, words: Words): void {
  const list = make('span', { part: 'terms' }, ...helped.map(({ term, plain }) => {
    const line = make('span', { part: 'term', text: `${term} = ${plain}` });
    return line;
  }));
  list.hidden = true;
  const button = makeButton('button', words('translation.terms', { count: helped.length }), () => {
    list.hidden = !list.hidden;
    button.ariaExpanded = String(!list.hidden);
  });
  button.ariaExpanded = 'false';
  about.append(button);
  shadow.append(list);
}
