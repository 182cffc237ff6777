/** Chinese is named by its script. */
const scripts = new Map([['zh-CN', 'zh-Hans'], ['zh-TW', 'zh-Hant']]);

/** A language (BCP 47) by its own name, so that it is found from any other. */
export function languageName(language: string): string {
  const tag = scripts.get(language) ?? language;
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? language;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
