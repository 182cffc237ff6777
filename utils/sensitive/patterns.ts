import type { PatternName } from './category-schema';

/** Shapes of things, in normalised text. Sources: the numbering plans and standards named beside them. */
const shapes: Record<PatternName, RegExp> = {
  // Chinese mobile numbers (11 digits, 13 to 19), with or without +86, in numerals too (叁 and 幺 may have become 参 and 么); North American and other international ones with separators.
  phone: /(?<![\d.])(?:(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}|\+\d{1,3}[- ]?\(?\d{1,4}\)?(?:[- ]?\d{2,4}){2,4}|\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}|0\d{2,3}-\d{7,8})(?![\d.])|[一壹幺么][三四五六七八九叁参肆伍陆柒捌玖](?:[ -]?[〇零一二三四五六七八九幺么壹贰叁参肆伍陆柒捌玖]){9}/gu,
  // From where the address starts: no place within a word is tried.
  email: /(?<![a-z\d._%+-])[a-z\d._%+-]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}/gu,
  // Without t.cn, which Weibo makes of whatever is shared there, one's own place included: it leads nobody anywhere by itself.
  link: /(?:https?:\/\/(?!t\.cn\/)|www\.)[^\s\p{Script=Han}]+|(?<![\p{L}\d@./:])(?!t\.cn)[a-z\d-]+\.(?:com|cn|net|org|me|io|cc|co|shop|store|xyz|link|gg)(?![\p{L}\d])(?:\/[^\s\p{Script=Han}]*)?/gu,
  handle: /(?:(?<![a-z\d])(?:ig|insta|instagram|snap|snapchat|telegram|tg|whatsapp|discord|twitter|line|kakao|wechat|weixin|wx|vx|v信|qq|tiktok)|微信|薇信|威信|扣扣|企鹅)(?:号|id|is|me|:|\s|@|-|_|是|=){1,4}@?[a-z\d][a-z\d_.-]{3,}/gu,
  // GB 11643: six digits of place, eight of birth, three and a check digit.
  'id-number': /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dx](?![\dx])/gu,
  // GA 36: province, letter, five or six letters or digits.
  'licence-plate': /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][a-z][·. ]?[a-z\d]{5,6}(?![a-z\d])/gu,
  'bank-card': /(?<!\d)(?:62|4\d|5[1-5])\d{2}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?!\d)/gu,
  price: /[¥￥$€£]\s?\d+(?:\.\d+)?|\d+(?:\.\d+)?\s?(?:元|块钱|rmb|usd|dollars|bucks)/gu,
  'percent-off': /\d+%\s?off|[1-9](?:\.\d)?折(?!叠|腾|磨|断)/gu,
  // A house number, one to three words and what kind of street it is; no way or time told in words: 5 minutes down the road.
  'street-address': /(?<![\d.,$#])\d{1,5}[a-z]? (?:(?!(?:the|this|that|an?|my|our|your|their|his|her|down|up|off|on|in|of|from|per|to|for|and|or|at|more|other|different|min(?:ute)?s?|h(?:ou)?rs?|days?|years?|miles?|km|people|friends)[ ])[a-z'-]+ ){1,3}(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|court|ct|boulevard|blvd|terrace|crescent)(?![a-z\d'-])/gu,
  // Building and room of a Chinese housing estate: 5幢2单元1302, 12号楼804室.
  'room-address': /(?<![\d.])\d{1,3}(?:幢|栋|座|号楼|号院)(?:[东西]?\d{0,2}(?:单元|门))?\d{0,2}(?:楼|层)?\d{3,4}(?:室|房|号)?(?!\d)/gu,
};

/** Where a pattern stands in a normalised text (UTF-16 units). */
export const findPattern = (name: PatternName, text: string): { start: number; end: number }[] =>
  [...text.matchAll(shapes[name])].map((match) => ({ start: match.index, end: match.index + match[0].length }));
