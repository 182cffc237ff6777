import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SensitiveCategory, SensitiveRule } from '../../../utils/sensitive/category-schema';
import { compileRules } from '../../../utils/sensitive/compile-rules';
import { RuleMatcher } from '../../../utils/sensitive/rule-matcher';
import { anyText } from '../texts';
import { findPattern } from '../../../utils/sensitive/patterns';

const said = { en: 'A topic.', zh: '一个话题。' };
const category = (id: string, severity: SensitiveCategory['severity'], rules: SensitiveRule[]): SensitiveCategory => ({
  id, severity, reading: 'mark', initiallyOn: true, title: said, what: said, why: said, basis: said, advice: [said], sources: ['usage'], rules,
});

// Harmless stand-ins: what a rule does is shown, not what the packs hold.
const categories = [
  category('fruit', 3, [
    { id: 'plain', phrases: ['苹果', '黑莓'], words: ['apple', 'apples', 'pine nut'], allow: ['苹果绿', '黑莓手机'] },
    { id: 'named', names: [{ name: '王小明', pinyin: 'wang xiao ming' }], severity: 2 },
  ]),
  category('dates', 2, [
    { id: 'day', numbers: ['8964', '35'], near: [['广场', 'square']] },
    { id: 'beside', phrases: ['蓝莓'], near: [['买', 'buy'], ['卖', 'sell']], window: 10, reading: 'none' },
    { id: 'denied', words: ['vpn'], unless: ['没有', 'never'] },
    { id: 'brief', words: ['pear'], short: 8 },
  ]),
  category('contact', 1, [{ id: 'shapes', patterns: ['phone', 'email', 'link', 'handle'] }]),
  category('kitchen', 1, [
    { id: 'trade', words: ['sell~', 'cut~', 'smok~'], near: [['@pans', 'knife~']], window: 12 },
    { id: 'pots', phrases: ['@pots'], unless: ['@pans'] },
  ]),
  category('help', 'support', [{ id: 'sad', words: ['so sad'], phrases: ['好难过'] }]),
];
const lists = { pans: ['pan~', '平底锅'], pots: ['砂锅', '陶锅'] };
const readings: Record<string, string[]> = { wan: ['王', '万', '亡', '晚'], xiao: ['小', '晓', '笑'], min: ['明', '名', '民'] };
const matcher = new RuleMatcher(compileRules(categories, { foldPairs: '蘋苹當当', readingsOf: (syllable) => readings[syllable] ?? [], lists }), findPattern);
const found = (text: string): string[] => matcher.find(text).map(({ start, end, category: place, severity }) => `${categories[place]?.id} ${severity} ${text.slice(start, end)}`);

describe('finds', () => {
  it.each([
    ['a phrase', '我爱苹果', ['fruit 3 苹果']],
    ['its traditional form', '我愛蘋果', ['fruit 3 蘋果']],
    ['it with separators between its characters', '苹*果', ['fruit 3 苹*果']],
    ['it with a zero-width space in it', '苹\u200b果', ['fruit 3 苹\u200b果']],
    ['a Latin word as a whole token, whatever its case', 'An APPLE a day', ['fruit 3 APPLE']],
    ['it in full width', 'ａｐｐｌｅ', ['fruit 3 ａｐｐｌｅ']],
    ['it in circled letters', 'ⓐⓟⓟⓛⓔ', ['fruit 3 ⓐⓟⓟⓛⓔ']],
    ['it with a Cyrillic letter in it', 'аpple', ['fruit 3 аpple']],
    ['a word with its letters apart', 'a p p l e now', ['fruit 3 a p p l e']],
    ['a word with points between its letters', 'A.P.P.L.E', ['fruit 3 A.P.P.L.E']],
    ['a word with signs for letters', '@ppl3', ['fruit 3 @ppl3']],
    ['a word with a star in it', 'ap*ple pie', ['fruit 3 ap*ple']],
    ['a word group', 'one pine nut please', ['fruit 3 pine nut']],
    ['it beside Chinese', '吃apple吧', ['fruit 3 apple']],
    ['a name', '王小明来了', ['fruit 2 王小明']],
    ['a name by characters that sound alike', '万晓名来了', ['fruit 2 万晓名']],
    ['a name with a syllable in Latin letters', '王xiao明', ['fruit 2 王xiao明']],
    ['a number near its companion', '广场 8964', ['dates 2 8964']],
    ['a number near its English companion', 'the square in 8964', ['dates 2 8964']],
    ['a phrase where one of each group is near', '买蓝莓再卖', ['dates 2 蓝莓']],
    ['what is not denied', 'my vpn works', ['dates 2 vpn']],
    ['a word in a short text', 'pear!', ['dates 2 pear']],
    ['a Chinese phone number', '打 13800000000 给我', ['contact 1 13800000000']],
    ['an e-mail address', 'mail me: lin@example.com', ['contact 1 lin@example.com']],
    ['an address of a page', 'see www.example.com/a', ['contact 1 www.example.com/a']],
    ['a handle', '加微信：abcd_1234', ['contact 1 微信：abcd_1234']],
    ['a passage that asks for help', 'I am so sad', ['help support so sad']],
    ['a word with an English ending, near another with one', 'selling pans', ['kitchen 1 selling']],
    ['a word whose last letter doubles before its ending', 'cutting by knife', ['kitchen 1 cutting']],
    ['a word that drops its last letter before its ending', 'smoke the pan', ['kitchen 1 smoke']],
    ['a companion that a list names, in Chinese', 'sell 平底锅', ['kitchen 1 sell']],
    ['the phrases of a list', '砂锅真好', ['kitchen 1 砂锅']],
    ['a masked word near its masked companion', 's3ll p@ns', ['kitchen 1 s3ll']],
    ['a phrase near a companion with a gap in it', 'sell 平-底-锅', ['kitchen 1 sell']],
    ['a number in framed digits', '广场 8️⃣9️⃣6️⃣4️⃣', ['dates 2 8️⃣9️⃣6️⃣4️⃣']],
    ['a number with its digits apart', '广场 8 9 6 4', ['dates 2 8 9 6 4']],
    ['a phone number in numerals', '打 幺三八零零零零零零零零 找我', ['contact 1 幺三八零零零零零零零零']],
    ['several topics in one text', 'apple, 好难过', ['fruit 3 apple', 'help support 好难过']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('does not find', () => {
  it.each([
    ['a phrase inside a longer harmless word', '苹果绿的裙子'],
    ['a phrase over a comma of a list', '吃青苹，果子'],
    ['a Latin word inside another', 'pineapples'],
    ['a number without its companion', '8964'],
    ['a number inside a longer one', '广场 189640'],
    ['a price', '广场 ¥35'],
    ['a phrase where one group is missing', '买蓝莓'],
    ['a companion beyond the window', '买蓝莓，然后我们一起走了很远很远才卖'],
    ['what is denied', '我没有用 vpn'],
    ['a word in a long text', 'a pear and a plum are on the table'],
    ['a name that sounds alike in two syllables only', '王小'],
    ['a price as a phone number', '138000元'],
    ['a stem that goes on otherwise', 'cutlery and a pan'],
    ['a phrase beside a word of a list that excludes it', '砂锅和平底锅'],
    ['nothing in particular', '今天天气真好'],
    ['nothing in nothing', ''],
  ])('%s: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

it('a list that is not there is told of when compiled', () => {
  const rules = [category('lost', 1, [{ id: 'lost', phrases: ['@nowhere'] }])];
  expect(() => compileRules(rules, { foldPairs: '', readingsOf: () => [] })).toThrow('@nowhere');
});

it('a rule’s own way of showing while reading comes before its category’s', () => {
  expect(matcher.find('买蓝莓再卖').map(({ reading }) => reading)).toEqual(['none']);
  expect(matcher.find('苹果').map(({ reading }) => reading)).toEqual(['mark']);
});

it('whatever the text, findings lie within it', () => {
  fc.assert(fc.property(anyText, (text) => {
    for (const { start, end } of matcher.find(text)) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  }), { numRuns: 500 });
});
