import { expect, it } from 'vitest';
import { isRednoteUrl, rednoteMatches } from '../../../utils/platform/hosts';

it.each([
  'https://www.rednote.com/explore', 'https://www.xiaohongshu.com/', 'https://creator.rednote.com/publish/publish?from=menu_left',
  'https://creator.xiaohongshu.com/new/note-manager', 'https://WWW.REDNOTE.COM/explore#top',
])('%s is a page of RedNote', (url) => {
  expect(isRednoteUrl(url)).toBe(true);
});

it.each([
  undefined, '', 'about:blank', 'not a url', 'http://www.rednote.com/', 'https://rednote.com/', 'https://www.rednote.com.example.net/',
  'https://www.rednote.com@example.net/', 'https://example.net/?https://www.rednote.com/', 'https://evilwww.rednote.com/', 'https://edith.xiaohongshu.com/',
  'file:///www.rednote.com/', 'data:text/html,https://www.rednote.com/', 'chrome-extension://abcdefgh/popup.html', 'blob:https://www.rednote.com/1234',
])('%j is none', (url) => {
  expect(isRednoteUrl(url)).toBe(false);
});

it('the four hosts are matched, all their pages, and only over https', () => {
  expect(rednoteMatches.toSorted()).toEqual([
    'https://creator.rednote.com/*', 'https://creator.xiaohongshu.com/*', 'https://www.rednote.com/*', 'https://www.xiaohongshu.com/*',
  ]);
});
