import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, startBrowser } from '../support/browsers/both.ts';
import type { TestBrowser, TestPage } from '../support/browsers/test-browser.ts';
import { bundleForPage } from '../support/bundle.ts';
import type { Found } from './page/reader.ts';

/** Places on a glyph, as parts of its width. */
const places = [0.05, 0.25, 0.45, 0.55, 0.75, 0.95];
const style = '<style>body{margin:40px;font:20px/1.6 "Noto Sans CJK SC",sans-serif}</style>';

describe.each(browserNames)('the character under the pointer, in %s', (name) => {
  let browser: TestBrowser;
  let page: TestPage;
  let bundle: string;

  beforeAll(async () => {
    bundle = await bundleForPage('tests/dom/page/reader.ts');
    browser = await startBrowser(name, {}, false);
    page = await browser.open();
  });
  afterAll(() => browser.close());

  const show = async (html: string): Promise<void> => {
    await page.setContent(`<!doctype html><html><body>${style}${html}</body></html>`);
    await page.addScript(bundle);
  };

  /** Reads at a place on the `at`-th character of the first text node below `selector` that holds it. */
  const readOn = (selector: string, character: string, place = 0.5): Promise<Found | null> =>
    page.evaluate(({ selector: query, character: wanted, place: part }) => {
      const host = document.querySelector(query);
      const root = host?.shadowRoot ?? host;
      if (!root) return null;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const box = range.getBoundingClientRect();
        return window.readAt(box.left + box.width * part, box.top + box.height / 2);
      }
      return null;
    }, { selector, character, place });

  test.each(places)('is found at %d of its width, on every glyph of a line', async (place) => {
    await show('<p id="line">今天去咖啡馆学习中文</p>');
    for (const character of '今天去咖啡馆学习中文') expect((await readOn('#line', character, place))?.character).toBe(character);
  });

  const readable: [string, string, string, string, string][] = [
    ['in a word split over inline elements', '<p id="t">去<b>咖</b><i>啡<u>馆</u></i>坐坐</p>', '啡', '去咖啡馆坐坐', '#t'],
    ['in a link', '<p id="t">看看<a href="#">小红书</a>吧</p>', '红', '看看小红书吧', '#t'],
    ['where text cannot be selected', '<p id="t" style="user-select:none">周末去公园</p>', '公', '周末去公园', '#t'],
    ['in a title of two clamped lines', '<a id="t" style="display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden;word-break:break-all;width:120px"><span>姐妹们这个口红真的好看到哭</span></a>', '红', '姐妹们这个口红真的好看到哭', '#t'],
    ['below a transparent overlay', '<div style="position:relative"><p id="t">图片下面的字</p><div style="position:absolute;inset:0"></div></div>', '下', '图片下面的字', '#t'],
    ['below an overlay that is all but clear', '<div style="position:relative"><p id="t">图片下面的字</p><div style="position:absolute;inset:0;background:rgb(0 0 0 / 5%)"></div></div>', '下', '图片下面的字', '#t'],
    ['in an editor', '<p id="t" contenteditable="true">我想写评论</p>', '评', '我想写评论', '#t'],
    ['in scaled text', '<p id="t" style="transform:scale(1.5);transform-origin:0 0">放大以后</p>', '以', '放大以后', '#t'],
    ['between line breaks', '<p id="t">第一行<br>第二行</p>', '二', '第一行\n第二行', '#t'],
    ['beside an emoji picture', '<p id="t">真好<img alt="[笑哭R]" width="20" height="20">看吗</p>', '看', '真好\n看吗', '#t'],
    ['behind emoji and rare characters', '<p id="t">😀𠮷野家好吃</p>', '野', '😀𠮷野家好吃', '#t'],
    ['with annotations above it', '<p id="t"><ruby>汉<rt>hàn</rt></ruby><ruby>字<rt>zì</rt></ruby>不难</p>', '字', '汉字不难', '#t'],
    ['in a block beside other blocks', '<div><p>前面一段</p><p id="t">后面一段</p></div>', '后', '后面一段', '#t'],
    ['in vertical text', '<p id="t" style="writing-mode:vertical-rl;height:200px">竖着写的字</p>', '写', '竖着写的字', '#t'],
  ];
  test.each(readable)('is found %s', async (_, html, character, block, selector) => {
    await show(html);
    expect(await readOn(selector, character, 0.7)).toMatchObject({ character, block });
  });

  test('is found in an open shadow root', async () => {
    await show('<div id="host"></div>');
    await page.evaluate(() => {
      const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
      const paragraph = document.createElement('p');
      paragraph.textContent = '影子里的字';
      root?.append(paragraph);
    }, null);
    expect(await readOn('#host', '里', 0.75)).toMatchObject({ character: '里', block: '影子里的字' });
  });

  const fields: [string, string][] = [
    ['an input', '<input id="f" value="今天喝什么奶茶" style="font:20px/30px \'Noto Sans CJK SC\';width:300px;padding:4px">'],
    ['a textarea', '<textarea id="f" style="font:20px/30px \'Noto Sans CJK SC\';width:300px;height:80px;padding:4px">今天喝什么奶茶</textarea>'],
  ];
  test.each(fields)('is found on both halves of a glyph in %s', async (_, html) => {
    await show(html);
    for (const place of [0.2, 0.8]) {
      const found = await page.evaluate((part) => {
        const box = document.querySelector('#f')?.getBoundingClientRect();
        const border = 1 + 4;
        return box ? window.readAt(box.left + border + 20 * (2 + part), box.top + border + 15) : null;
      }, place);
      expect(found).toMatchObject({ character: '喝', block: '今天喝什么奶茶', offset: 2 });
    }
  });

  test('is none behind the text of an input', async () => {
    await show(fields[0]?.[1] ?? '');
    const found = await page.evaluate(() => {
      const box = document.querySelector('#f')?.getBoundingClientRect();
      return box ? window.readAt(box.right - 20, box.top + 18) : null;
    }, null);
    expect(found).toBeNull();
  });

  const unreadable: [string, string][] = [
    ['below an opaque element', '<div style="position:relative"><p id="t">看不见的字</p><div style="position:absolute;inset:0;background:white"></div></div>'],
    ['below a picture', '<div style="position:relative"><p id="t">看不见的字</p><svg style="position:absolute;inset:0;width:100%;height:100%"></svg></div>'],
    ['in hidden text', '<p id="t" style="visibility:hidden">看不见的字</p>'],
    ['in fully transparent text', '<p id="t" style="opacity:0">看不见的字</p>'],
    ['in our own elements', '<rnc-card><p id="t">看不见的字</p></rnc-card>'],
  ];
  test.each(unreadable)('is none %s', async (_, html) => {
    await show(html);
    expect(await readOn('#t', '见')).toBeNull();
  });

  test('is none on blank space beside, above and below text', async () => {
    await show('<p id="t" style="margin:60px 0;padding:20px;width:400px">短句</p>');
    const found = await page.evaluate(() => {
      const box = document.querySelector('#t')?.getBoundingClientRect();
      if (!box) return ['no box'];
      const row = box.top + 36;
      return [window.readAt(box.right - 60, row), window.readAt(box.left + 5, row), window.readAt(box.left + 40, box.top + 4), window.readAt(box.left + 40, box.bottom + 30)];
    }, null);
    expect(found).toEqual([null, null, null, null]);
  });

  test('is read within a window where a block is very long', async () => {
    await show('<p id="t"></p>');
    await page.evaluate(() => {
      const paragraph = document.querySelector('#t');
      if (paragraph) paragraph.textContent = `开头${'很长的一段话'.repeat(17_000)}`;
    }, null);
    const found = await readOn('#t', '头', 0.8);
    expect(found).toMatchObject({ character: '头', offset: 1 });
    expect(found?.block.length).toBeLessThanOrEqual(2_000);
  });

  test('keeps lone surrogates as they are', async () => {
    await show('<p id="t"></p>');
    await page.evaluate(() => {
      const paragraph = document.querySelector('#t');
      if (paragraph) paragraph.textContent = '坏\ud83d字\udc00还能读';
    }, null);
    expect(await readOn('#t', '字', 0.3)).toMatchObject({ character: '字', block: '坏\ud83d字\udc00还能读' });
  });

  test('is no longer there once its node is gone', async () => {
    await show('<p id="t">马上就没了</p>');
    const after = await page.evaluate(() => {
      const box = document.querySelector('#t')?.getBoundingClientRect();
      return box ? window.readAfter(box.left + 30, box.top + box.height / 2, '#t') : null;
    }, null);
    expect(after).toEqual({ isIntact: false, boxes: 0 });
  });

  test('has a box for each line that a word runs over', async () => {
    await show('<p id="t" style="width:62px;word-break:break-all">我去咖啡馆</p>');
    const box = await page.evaluate(() => {
      const paragraph = document.querySelector('#t')?.getBoundingClientRect();
      return paragraph ? window.wordBoxAt(paragraph.left + 50, paragraph.top + 16, 2, 5) : null;
    }, null);
    expect(box?.lines).toBe(2);
  });
});
