import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { chatFollower } from '../../../utils/translation/engines/completion';
import { itemFollower, readCompletion } from '../../../utils/translation/engines/llm-prompt';
import { EngineServer, inEnglish } from '../../support/engine-server.ts';
import { testTranslator } from '../../support/translator.ts';

const server = new EngineServer();
let url: string;
beforeAll(async () => void (url = await server.start()));
afterAll(() => server.stop());
beforeEach(() => server.reset());

const texts = ['今天去了咖啡馆', '猫在窗台上睡觉', '明天一起爬山吧'];
const answerOf = (asked: readonly string[]) => asked.map((text) => `openai: ${inEnglish(text)}`);

/** How many characters of the whole answer hold the first text and no more. */
async function untilFirst(): Promise<number> {
  const answer = await fetch(`${url}/v1/chat/completions`, { method: 'POST', body: JSON.stringify({ messages: [{ content: JSON.stringify({ items: texts.map((text) => ({ text })) }) }] }) });
  const body = await answer.text();
  const content = chatFollower();
  const ends = [...body.matchAll(/\n\n/gu)].map(({ index }) => index + 2);
  let start = 0;
  for (const end of ends) {
    const found = itemFollower(texts)(content(body.slice(start, end)));
    if (found.length > 0) return end;
    start = end;
  }
  throw new Error('the answer holds nothing');
}

describe('a model that writes one text after the other', () => {
  it('is listened to while it still writes', async () => {
    const after = await untilFirst();
    server.reset();
    let finish = (): void => {};
    server.faults = [{ hold: { after, until: new Promise<void>((resolve) => void (finish = resolve)) } }];
    const arrived: string[] = [];
    const asked = testTranslator(url).told(texts, { engines: ['openai'], onTranslated: (text, { text: translation }) => void arrived.push(`${text} = ${translation}`) });
    await vi.waitFor(() => expect(arrived).toEqual([`${texts[0]} = ${inEnglish(texts[0] ?? '')}`]));
    finish();
    expect(await asked).toEqual(answerOf(texts));
    expect(server.seen).toHaveLength(1);
  });

  it('and breaks off: what has come stays, the rest is asked for again', async () => {
    const cutAfter = await untilFirst();
    server.reset();
    server.faults = [{ cutAfter }];
    const { told, used } = testTranslator(url);
    expect(await told(texts, { engines: ['openai'] })).toEqual(answerOf(texts));
    expect(server.seen.map((request) => request.texts)).toEqual([texts, texts.slice(1)]);
    expect(used.get('openai')).toBe(server.charactersSeen());
  });

  it('goes on for nobody once the others are not waited for any more', async () => {
    const after = await untilFirst();
    server.reset();
    let isOver = false;
    server.faults = [{ hold: { after, until: new Promise(() => {}) } }];
    const left = new AbortController();
    const asked = testTranslator(url).told(texts, { engines: ['openai'], signal: left.signal, onTranslated: () => left.abort() }).finally(() => void (isOver = true));
    await vi.waitFor(() => expect(isOver).toBe(true));
    expect((await asked).filter((told) => told === 'failed: cancelled')).toHaveLength(2);
  });
});

describe('what a model says of which text it is', () => {
  const item = (id: number, of: string, text: string) => JSON.stringify({ id, of, text });
  const listening = (...items: string[]) => itemFollower(texts)(`{"items":[${items.join(',')}]`);

  it.each([
    ['the beginning of its text', [item(2, '猫在窗', 'cat')], [{ at: 1, text: 'cat' }]],
    ['nothing', ['{"id":2,"text":"cat"}'], []],
    ['the beginning of another', [item(2, '明天一起', 'hike')], []],
    ['a text that is not there', [item(2, '狗', 'dog')], []],
    ['a number that is not there', [item(7, '猫在窗', 'cat')], []],
    ['half of it', [item(1, '今天', 'coffee'), '{"id":2,"of":"猫在窗","text":"ca'], [{ at: 0, text: 'coffee' }]],
    ['quotes and line breaks', [item(1, '今天', 'a "b"\nc')], [{ at: 0, text: 'a "b"\nc' }]],
  ])('%s', (_, items, told) => {
    expect(listening(...items)).toEqual(told);
  });

  it('is doubtful where two texts begin alike, and while it only thinks aloud', () => {
    expect(itemFollower(['今天好', '今天坏'])(`{"items":[${item(1, '今天', 'good')}`)).toEqual([]);
    const follow = itemFollower(texts);
    expect(follow(`<think>${item(1, '今天', 'maybe')}`)).toEqual([]);
    expect(follow(`<think>${item(1, '今天', 'maybe')}</think>${item(1, '今天', 'yes')}`)).toEqual([{ at: 0, text: 'yes' }]);
  });

  it('counts at the end as well: what belongs to another text is refused', () => {
    expect(readCompletion(`{"items":[${item(1, '今天', 'coffee')},${item(2, '明天一起', 'hike')},${item(3, 'tomorrow', 'hike')}]}`, texts)).toEqual(['coffee', null, 'hike']);
  });
});
