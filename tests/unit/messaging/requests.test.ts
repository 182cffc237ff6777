import '../fake-browser';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { longestBlock, mostBlocks } from '../../../utils/messaging/protocol';
import { blocksRequest, categoryOffRequest, emptyRequest, knownTermRequest, passageRequest, spellingRequest, stretchRequest, topicsRequest } from '../../../utils/messaging/requests';

const longest = '字'.repeat(longestBlock);

describe('well-formed requests pass', () => {
  it.each([
    ['no payload', emptyRequest, {}],
    ['blocks', blocksRequest, { texts: ['好看', '吃了吗'] }],
    ['an empty block', blocksRequest, { texts: [''] }],
    ['as many and as long blocks as may be', blocksRequest, { texts: Array.from({ length: mostBlocks }, () => longest) }],
    ['a stretch', stretchRequest, { text: '好看吗', start: 0, end: 2 }],
    ['a whole block', stretchRequest, { text: longest, start: 0, end: longestBlock }],
    ['a spelling', spellingRequest, { spelling: '绝绝子' }],
    ['a term that is known', knownTermRequest, { id: 'code-yyds', isKnown: true }],
    ['topics by their places', topicsRequest, { categories: [0, 12] }],
    ['a passage that is silenced', passageRequest, { passage: 'my VPN', isSilenced: true }],
    ['a category that is off', categoryOffRequest, { id: 'drugs', isOff: true }],
  ])('%s', (_, schema, request) => {
    expect(v.parse(schema, request)).toEqual(request);
  });
});

describe('foreign and malformed requests are refused', () => {
  it.each([
    ['nothing', emptyRequest, undefined],
    ['null', emptyRequest, null],
    ['more than was asked', emptyRequest, { tabId: 3 }],
    ['a bare text', blocksRequest, '好看'],
    ['no text', blocksRequest, {}],
    ['a text that is a number', blocksRequest, { texts: [3] }],
    ['a foreign key', blocksRequest, { texts: ['好'], url: 'https://example.net' }],
    ['a block that is too long', blocksRequest, { texts: [`${longest}字`] }],
    ['too many blocks', blocksRequest, { texts: Array.from({ length: mostBlocks + 1 }, () => '好') }],
    ['a reversed stretch', stretchRequest, { text: '好看吗', start: 2, end: 1 }],
    ['an empty stretch', stretchRequest, { text: '好看吗', start: 1, end: 1 }],
    ['a stretch past the end', stretchRequest, { text: '好看吗', start: 1, end: 4 }],
    ['a negative start', stretchRequest, { text: '好看吗', start: -1, end: 2 }],
    ['half a character', stretchRequest, { text: '好看吗', start: 0.5, end: 2 }],
    ['no number', stretchRequest, { text: '好看吗', start: Number.NaN, end: 2 }],
    ['numbers as text', stretchRequest, { text: '好看吗', start: '0', end: '2' }],
    ['a foreign key beside', stretchRequest, { text: '好看吗', start: 0, end: 2, tab: 1 }],
    ['an empty spelling', spellingRequest, { spelling: '' }],
    ['a spelling that is a text', spellingRequest, { spelling: '哈'.repeat(61) }],
    ['a term without a name', knownTermRequest, { id: '', isKnown: true }],
    ['a term that is perhaps known', knownTermRequest, { id: 'code-yyds', isKnown: 'yes' }],
    ['a topic that is no place', topicsRequest, { categories: [1.5] }],
    ['more topics than there are', topicsRequest, { categories: Array.from({ length: 201 }, (_, at) => at) }],
    ['an empty passage', passageRequest, { passage: '', isSilenced: true }],
    ['a passage that is a text', passageRequest, { passage: '字'.repeat(201), isSilenced: true }],
    ['a category without a name', categoryOffRequest, { id: '', isOff: true }],
    ['no end', stretchRequest, { text: '好看吗', start: 0 }],
  ])('%s', (_, schema, request) => {
    expect(v.safeParse(schema, request).success).toBe(false);
  });
});
