/** A stretch of a text: `[start, end)` in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

const link = String.raw`https?:\/\/[^\s\p{Script=Han}，。！？、；：“”（）]+`;
// Topics are written #穿搭[话题]#, #穿搭# or #穿搭 up to the next space.
const tag = String.raw`#[^\s#@\[\]]{1,40}(?:\[[\p{Script=Han}]{1,6}\])?#|#[^\s#@\[\]，。！？!?,]{1,40}`;
const mention = String.raw`@[^\s@#\[\]，。！？!?,:：]{1,30}`;
const sticker = String.raw`\[[\p{Script=Han}A-Za-z0-9_-]{1,12}\]`;
const pictograph = String.raw`(?:\p{Extended_Pictographic}|\p{Emoji_Presentation})(?:\uFE0F|[\u{1F3FB}-\u{1F3FF}])*`;
const emoji = String.raw`[0-9*]\uFE0F?\u20E3|\p{RI}\p{RI}|${pictograph}(?:\u200D${pictograph})*`;
// What stands for protected things on their way through an engine; written by a person it is protected itself.
const placeholder = String.raw`\{\d+\}`;
const pattern = new RegExp(`${placeholder}|${link}|${tag}|${mention}|${sticker}|${emoji}`, 'giu');

/** What a translation keeps as it is written: links, #topics, @people, [stickers] and emoji, from left to right. Line breaks are kept apart from these. */
export const findProtected = (text: string): Stretch[] =>
  Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));

/** The text without all that; what is left is what there is to translate. */
export const withoutProtected = (text: string): string => text.replace(pattern, ' ');
