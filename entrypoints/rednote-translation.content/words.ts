import type { UiStrings } from '../../utils/messaging/protocol';

/** Words of the interface by their key, with what varies filled in. */
export type Words = (key: string, values?: Record<string, string | number>) => string;

/** The words that came with the language in force. A key without words shows nothing rather than itself. */
export function createWords({ language, strings }: Pick<UiStrings, 'language' | 'strings'>): Words {
  const plurals = new Intl.PluralRules(language);
  const find = (key: string): string | undefined => {
    let found: unknown = strings;
    for (const part of key.split('.')) found = typeof found === 'object' && found !== null ? Reflect.get(found, part) : undefined;
    return typeof found === 'string' ? found : undefined;
  };
  return (key, values = {}) => {
    const { count } = values;
    const text = (typeof count === 'number' ? find(`${key}_${plurals.select(count)}`) ?? find(`${key}_other`) : undefined) ?? find(key) ?? '';
    return text.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => String(values[name] ?? ''));
  };
}
