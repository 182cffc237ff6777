/** How many of something a text speaks of: one number, or a range from `least` to `most`. */
export interface Amount {
  least: number;
  most: number;
  bound: 'exact' | 'about' | 'over';
}

export type MoneyWord = 'yuan' | 'kuai' | 'mao' | 'mi' | 'r' | 'dollar';
export type LengthUnit = 'kilometre' | 'li' | 'metre' | 'centimetre' | 'chi' | 'cun';
export type School = 'junior' | 'senior' | 'university' | 'master' | 'doctor';

/** What an amount is, in the units the text uses. */
export type QuantityValue =
  | { kind: 'count'; amount: Amount; unit: 'wan' | 'yi' | 'thousand' | null }
  | { kind: 'mass'; amount: Amount; unit: 'jin' | 'liang' | 'kilogram' }
  /** The amount is in yuan or dollars, whatever word the text has for them. */
  | { kind: 'money'; amount: Amount; word: MoneyWord }
  | { kind: 'area'; amount: Amount; unit: 'square-metre' | 'mu' }
  | { kind: 'length'; amount: Amount; unit: LengthUnit }
  | { kind: 'height'; centimetres: number }
  | { kind: 'body'; centimetres: number; kilograms: number }
  | { kind: 'shoe-size'; size: number }
  | { kind: 'waist-size'; inches: number }
  | { kind: 'letter-size'; size: string }
  | { kind: 'label-size'; height: number; girth: number; build: 'Y' | 'A' | 'B' | 'C' }
  | { kind: 'date'; year: number | null; month: number | null; day: number }
  /** `month` is null where only the day of a month is told. */
  | { kind: 'lunar-date'; month: number | null; day: number }
  /** Days count from Monday, 1, to Sunday, 7. */
  | { kind: 'weekday'; week: 'last' | 'this' | 'next' | 'every' | null; days: number[] }
  | { kind: 'working-hours'; from: string; to: string }
  | { kind: 'duration'; amount: Amount; unit: 'hour' | 'minute' }
  | { kind: 'birth-years'; from: number; to: number }
  | { kind: 'short-year'; year: number }
  /** `orLunar`: written like a day of the lunar calendar, which may be meant. */
  | { kind: 'school-year'; school: School; year: number; orLunar: boolean }
  | { kind: 'discount'; paid: number }
  | { kind: 'gift'; bought: number; given: number }
  | { kind: 'further-piece'; piece: number; paid: number }
  | { kind: 'money-off'; from: number; off: number }
  | { kind: 'share'; percent: number }
  | { kind: 'temperature'; celsius: Amount }
  | { kind: 'alcohol'; percent: number }
  | { kind: 'lens'; degrees: Amount };

/** An amount at `[start, end)` of a text (UTF-16 units). */
export type Quantity = QuantityValue & { start: number; end: number };

/** What a rule makes of each place where its pattern stands; null where it is no such amount after all. */
export interface QuantityRule {
  /** Characters of which each such amount holds one, in lower case: patterns cost most where they are first used. */
  signs: string;
  pattern: RegExp;
  read(match: RegExpExecArray): QuantityValue | null;
}

export const exactly = (value: number): Amount => ({ least: value, most: value, bound: 'exact' });

/** The same amount counted in another unit. */
export const scaled = ({ least, most, bound }: Amount, factor: number): Amount => ({ least: least * factor, most: most * factor, bound });
