import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeText } from '../../../utils/writing/compose-text';
import { draftParts } from '../../../utils/writing/draft-parts';

describe('tags at the end of a draft', () => {
  it.each([
    ['My cat is asleep #cat #catsofrednote', 'My cat is asleep', '#cat #catsofrednote', false],
    ['My cat\nis asleep\n\n#猫 #日常', 'My cat\nis asleep', '#猫 #日常', true],
    ['#cat', '', '#cat', false],
    ['My #cat is asleep', 'My #cat is asleep', '', false],
    ['We are #1', 'We are', '#1', false],
    ['C# is fun', 'C# is fun', '', false],
    ['  hello  ', 'hello', '', false],
  ])('%j', (draft, body, tags, onOwnLine) => {
    expect(draftParts(draft)).toEqual({ body, tags, onOwnLine });
  });

  it('lose nothing of it', () => {
    fc.assert(fc.property(fc.string(), (draft) => {
      const { body, tags } = draftParts(draft);
      expect((body + tags).replace(/\s/gu, '')).toBe(draft.replace(/\s/gu, ''));
    }));
  });
});

describe('what goes into the editor', () => {
  const parts = draftParts('My cat is asleep #cat #nap');
  const lines = draftParts('My cat.\nIt sleeps.\n\n#cat');

  it('is the translation, and the tags as they were', () => {
    expect(composeText(parts, '我的猫睡着了', false, 'body')).toBe('我的猫睡着了 #cat #nap');
    expect(composeText(lines, '我的猫。\n它在睡觉。', false, 'body')).toBe('我的猫。\n它在睡觉。\n#cat');
  });

  it('is both languages where both are wanted, the tags once and last', () => {
    expect(composeText(parts, '我的猫睡着了', true, 'comment')).toBe('我的猫睡着了\nMy cat is asleep\n#cat #nap');
    expect(composeText(lines, '我的猫。\n它在睡觉。', true, 'body')).toBe('我的猫。\n它在睡觉。\n\nMy cat.\nIt sleeps.\n#cat');
  });

  it('stands on one line where the editor has but one', () => {
    expect(composeText(lines, '我的猫。\n它在睡觉。', true, 'title')).toBe('我的猫。 它在睡觉。 My cat. It sleeps. #cat');
  });

  it('says nothing twice', () => {
    expect(composeText(draftParts('OK'), 'OK', true, 'comment')).toBe('OK');
  });
});
