/** Whether a unit is a Chinese character of the basic plane, 〇 and 々 among them. Told by number: this is asked for every unit of a page's texts. */
export const isHanUnit = (unit: number): boolean => (unit >= 0x4e00 ? unit <= 0x9fff || (unit >= 0xf900 && unit <= 0xfaff)
  : (unit >= 0x3400 && unit <= 0x4dbf) || unit === 0x3005 || unit === 0x3007 || (unit >= 0x2e80 && unit <= 0x2fd5) || (unit >= 0x3021 && unit <= 0x3029) || (unit >= 0x3038 && unit <= 0x303b));

const sign = /^[\s\p{P}\p{S}\p{Extended_Pictographic}]/u;

/** Whether a character stands for no part of a word: a space, a mark, a symbol or a picture. */
export const isSign = (character: string): boolean => sign.test(character);
