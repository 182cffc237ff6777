import { amountOf, amountWriter } from './amounts';
import type { InterfaceLabels, LabelText } from './interface-labels';

/**
 * Reads what stands in the interface: `text`, or `text@tab` and `text@figure` where that changes what it means. Gives
 * spellings of its label, the longest first; none where it is no label.
 */
export type LabelReader = (text: string) => readonly string[];

const varying = /(\d{4}-\d\d-\d\d|\b[01]\d-[0-3]\d\b)|(\d{1,2}:\d\d)|\d[\d.,]*[万亿]?\+?/gu;

type Values = Record<string, string[]>;

/** A reader for one language. Numbers, dates and times are set aside, so that a pattern is found as quickly as a text. */
export function labelReader({ language, entries }: InterfaceLabels): LabelReader {
  const labels = new Map(entries);
  const plural = new Intl.PluralRules(language);
  const write = amountWriter(language);

  const read: LabelReader = (placed) => {
    const [, text = '', place = ''] = /^(.*?)(@tab|@figure)?$/u.exec(placed) ?? [];
    if (text.includes('{')) return [];
    const values: Values = { count: [], date: [], time: [] };
    const pattern = text.replace(varying, (value: string, date?: string, time?: string) => {
      const kind = date ? 'date' : time ? 'time' : 'count';
      values[kind]?.push(value);
      return `{${kind}}`;
    });
    const label = labels.get(pattern + place) ?? labels.get(pattern);
    const spellings = label ? fill(label, values) : readBehindColon(text) ?? readParts(text);
    return spellings.filter((spelling) => spelling !== text);
  };

  /** 'IP属地：上海': what stands behind the colon is anything, and a label where there is one. */
  const readBehindColon = (text: string): string[] | undefined => {
    const [, head = '', rest = ''] = /^(.+?[：:] ?)(.+)$/u.exec(text) ?? [];
    const label = labels.get(`${head}{text}`);
    return label && fill(label, { text: [read(rest)[0] ?? rest] });
  };

  /** '3天前 上海': labels side by side. */
  const readParts = (text: string): string[] => {
    const space = text.lastIndexOf(' ');
    const before = space > 0 ? read(text.slice(0, space)) : [];
    const after = before.length > 0 ? read(text.slice(space + 1)) : [];
    return after.length > 0 ? [...new Set([`${before[0]} ${after[0]}`, `${before.at(-1)} ${after.at(-1)}`])] : [];
  };

  const fill = (label: LabelText, values: Values): string[] => {
    const spellings = 'other' in label ? [label[plural.select(amountOf(values['count']?.[0] ?? ''))] ?? label.other] : label;
    return spellings.map((spelling) => {
      const left = structuredClone(values);
      return spelling.replace(/\{(\w+)\}/gu, (_, kind: string) => {
        const value = left[kind]?.shift() ?? '';
        return kind === 'count' ? write.amount(value) : kind === 'date' ? write.date(value) : value;
      });
    });
  };
  return read;
}
