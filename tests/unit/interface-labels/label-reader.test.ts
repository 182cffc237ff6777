import { describe, expect, it } from 'vitest';
import { compileLabels } from '../../../utils/interface-labels/compile-labels';
import type { InterfaceLabel, LabelTranslations } from '../../../utils/interface-labels/label-schema';
import { labelReader } from '../../../utils/interface-labels/label-reader';

const label = (key: string, source: string, as?: 'tab' | 'figure'): InterfaceLabel =>
  ({ key, source, where: 'note', kind: source.includes('{') ? 'pattern' : 'text', ...(as && { as }) });

const labels = [
  label('follow', '关注'), label('figure-following', '关注', 'figure'), label('notifications', '通知'), label('replies', '展开 {count} 条回复'),
  label('views', '{count}次浏览'), label('photos', '图片编辑 ({count}/{count})'), label('number', '{count}'), label('date', '{date}'),
  label('date-time', '{date} {time}'), label('yesterday', '昨天'), label('yesterday-time', '昨天 {time}'), label('days', '{count}天前'),
  label('edited', '编辑于'), label('place', 'IP属地：{text}'), label('shanghai', '上海'), label('unknown-here', '发现'),
];
const english: LabelTranslations = {
  follow: 'Follow', 'figure-following': 'Following', notifications: ['Notifications', 'Alerts'],
  replies: { one: 'Show {count} reply', other: 'Show {count} replies' }, views: '{count} views', photos: 'Photos ({count}/{count})', number: '{count}',
  date: '{date}', 'date-time': '{date}, {time}', yesterday: ['Yesterday', '1d ago'], 'yesterday-time': 'Yesterday {time}', days: '{count}d ago',
  edited: 'Edited', place: 'IP: {text}', shanghai: 'Shanghai',
};
const read = labelReader(compileLabels(labels, english, 'en'));

describe('a label is read', () => {
  it.each([
    ['as it stands', '关注', ['Follow']],
    ['by its place', '关注@figure', ['Following']],
    ['as anywhere, at a place that has no words of its own', '关注@tab', ['Follow']],
    ['in all its spellings', '通知', ['Notifications', 'Alerts']],
    ['with a number', '展开 12 条回复', ['Show 12 replies']],
    ['with one of a thing', '展开 1 条回复', ['Show 1 reply']],
    ['with a short number', '1.2万次浏览', ['12k views']],
    ['with two numbers', '图片编辑 (2/18)', ['Photos (2/18)']],
    ['as a number alone', '1.2万', ['12k']],
    ['as a larger number', '2.4亿', ['240M']],
    ['as a number and more', '10万+', ['100k+']],
    ['as a date', '11-07', ['Nov 7']],
    ['as a date of another year', '2025-11-07', ['Nov 7, 2025']],
    ['as a date that only leap years have', '02-29', ['Feb 29']],
    ['as a date with a time', '2025-11-07 18:20', ['Nov 7, 2025, 18:20']],
    ['with a time', '昨天 18:20', ['Yesterday 18:20']],
    ['with a place behind it', '3天前 上海', ['3d ago Shanghai']],
    ['with all of that', '编辑于 昨天 上海', ['Edited Yesterday Shanghai', 'Edited 1d ago Shanghai']],
    ['behind a colon', 'IP属地：上海', ['IP: Shanghai']],
    ['behind a colon, where the rest is no label', 'IP属地：海上', ['IP: 海上']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('no label is', () => {
  it.each([
    ['a text that only holds one', '关注我'],
    ['a text of several words, one of them unknown', '咖啡 上海'],
    ['a name with a place behind it', 'Maple 上海'],
    ['a number that needs no words', '3862'],
    ['what the language has no words for', '发现'],
    ['nothing', ''],
    ['a property of every object', 'constructor'],
    ['a placeholder that somebody wrote', '{date}'],
    ['a day that no month has', '13-45'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});

it('numbers and dates are written as the language does', () => {
  const german = labelReader(compileLabels(labels, { replies: { one: '{count} Antwort', other: '{count} Antworten' }, date: '{date}' }, 'de'));
  expect(german('展开 1 条回复')).toEqual(['1 Antwort']);
  expect(german('11-07')).toEqual(['7. Nov.']);
});
