/** Texts by their keys; keys within keys, as files of locales have them. */
export interface Strings {
  [key: string]: string | Strings;
}

/** Where each text belongs: keys as in `Strings`, 0 for a text, 1 for one that differs by number. */
export interface Outline {
  [key: string]: 0 | 1 | Outline;
}

/** Texts in the order of an outline; one that differs by number as its forms, by the names of `Intl.PluralRules`. */
export type PackedStrings = (string | Record<string, string>)[];

const pluralForm = /^(.+)_(zero|one|two|few|many|other)$/u;

/** The outline of texts. */
export function outlineOf(strings: Strings): Outline {
  return Object.fromEntries(Object.entries(strings).map(([key, inner]): [string, Outline[string]] => {
    if (typeof inner !== 'string') return [key, outlineOf(inner)];
    const [, base] = pluralForm.exec(key) ?? [];
    return base === undefined ? [key, 0] : [base, 1];
  }));
}

/** Texts without their keys, which stand once for all languages; throws where one is missing. */
export function packStrings(strings: Strings, outline: Outline): PackedStrings {
  return Object.entries(outline).flatMap(([key, kind]): PackedStrings => {
    const text = strings[key];
    if (kind === 0 && typeof text === 'string') return [text];
    if (typeof kind === 'object' && typeof text === 'object') return packStrings(text, kind);
    const forms = Object.entries(strings).flatMap(([name, form]): [string, string][] => {
      const [, base, plural = ''] = pluralForm.exec(name) ?? [];
      return base === key && typeof form === 'string' ? [[plural, form]] : [];
    });
    if (kind !== 1 || forms.length === 0) throw new Error(`no text for ${key}`);
    return [Object.fromEntries(forms)];
  });
}

/** The texts that were packed by the same outline; what is missing has no key. */
export function unpackStrings(packed: PackedStrings, outline: Outline): Strings {
  const rest = packed.values();
  const fill = (part: Outline): Strings => Object.fromEntries(Object.entries(part).flatMap(([key, kind]): [string, string | Strings][] => {
    if (typeof kind === 'object') return [[key, fill(kind)]];
    const text = rest.next().value;
    if (typeof text === 'object') return Object.entries(text).map(([form, one]): [string, string] => [`${key}_${form}`, one]);
    return text === undefined ? [] : [[key, text]];
  }));
  return fill(outline);
}
