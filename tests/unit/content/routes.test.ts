import { expect, it } from 'vitest';
import { pageKindOf } from '../../../entrypoints/rednote.content/site/routes';

const note = '66c1d2e3000000001e01abcd';
const person = '5f0a1b2c000000000100dcba';

it.each([
  ['/', 'feed'], ['/explore', 'feed'], ['/explore/', 'feed'], ['/explore?channel_id=homefeed_recommend', 'feed'], ['/explore?channel_id=homefeed.fashion_v3', 'feed'],
  ['/search_result?keyword=%25E5%2592%2596%25E5%2595%25A1&source=web_explore_feed', 'search'], ['/search_result/?keyword=x&type=51', 'search'],
  ['/search_result_ai?keyword=x', 'ai-search'], ['/ai_chat', 'ai-search'], ['/ai_chat_tab', 'ai-search'],
  [`/explore/${note}`, 'note'], [`/explore/${note}?xsec_token=AB=&xsec_source=pc_feed`, 'note'], [`/discovery/item/${note}`, 'note'],
  [`/discovery/item/sgh/${note}`, 'note'], [`/search_result/${note}?xsec_token=AB=&xsec_source=`, 'note'], [`/user/profile/${person}/${note}?xsec_token=AB=&xsec_source=pc_user`, 'note'],
  [`/board/${note}/${note}`, 'note'], [`/notification/${note}`, 'note'],
  [`/user/profile/${person}`, 'profile'], [`/user/profile/${person}?tab=fav&subTab=note`, 'profile'],
  ['/notification', 'notifications'], ['/notification/', 'notifications'],
  ['/404', 'unavailable'], ['/404/300031?source=/404', 'unavailable'],
  ['/login', 'other'], ['/activity', 'other'], ['/protocols/user', 'other'], [`/board/${note}`, 'other'], ['/livelist', 'other'], ['/livestream/1234567890', 'other'],
  ['/livestream/dynpathABCD/1234567890', 'other'], ['/hina/livestream/1234567890', 'other'], ['/red_video', 'other'],
  ['/website-login/error?error_code=300017', 'other'], ['/website-login/captcha', 'other'], ['/4040', 'other'], ['/explore/not-an-id', 'other'],
])('%s shows: %s', (path, kind) => {
  for (const host of ['www.rednote.com', 'www.xiaohongshu.com']) expect(pageKindOf(new URL(path, `https://${host}`))).toBe(kind);
});

it.each([
  ['/publish/publish', 'publish'], ['/publish/publish?source=official', 'publish'], ['/publish/publish?from=menu_left&target=image', 'publish'], ['/publish/publish/', 'publish'],
  ['/publish/success?source=official', 'other'], ['/new/note-manager', 'other'], ['/creator/notes', 'other'], ['/', 'other'], ['/explore', 'other'],
])('the creator studio at %s shows: %s', (path, kind) => {
  for (const host of ['creator.rednote.com', 'creator.xiaohongshu.com']) expect(pageKindOf(new URL(path, `https://${host}`))).toBe(kind);
});
