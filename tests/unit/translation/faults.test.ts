import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { EngineServer, inEnglish } from '../../support/engine-server.ts';
import { testTranslator } from '../../support/translator.ts';

const server = new EngineServer();
let url: string;
beforeAll(async () => void (url = await server.start()));
afterAll(() => server.stop());
beforeEach(() => server.reset());
afterEach(() => vi.unstubAllGlobals());

const by = (engine: string, ...texts: string[]): string[] => texts.map((text) => `${engine}: ${inEnglish(text)}`);
const rough = 'gloss: rough words';

describe('an engine that fails', () => {
  it.each([['a wrong key', { status: 403 }], ['a quota that is used up', { status: 456 }], ['no such address', { status: 404 }]])('%s: the next one is asked at once', async (_, fault) => {
    server.faults = [fault];
    const { told } = testTranslator(url);
    expect(await told(['你好', '再见'], { engines: ['deepl', 'azure'] })).toEqual(by('azure', '你好', '再见'));
    expect(server.seen).toHaveLength(2);
  });

  it('is left alone for a while', async () => {
    server.faults = [{ status: 403 }];
    const { told } = testTranslator(url);
    await told(['你好'], { engines: ['deepl', 'azure'] });
    expect(await told(['再见'], { engines: ['deepl', 'azure'] })).toEqual(by('azure', '再见'));
    expect(server.seen.map(({ path }) => path.split('?')[0])).toEqual(['/v2/translate', '/translate', '/translate']);
  });

  it('is asked all the same when the person asks once more, and left alone for longer if it still fails', async () => {
    server.faults = [{ status: 403 }, { status: 403 }];
    const { told } = testTranslator(url);
    expect(await told(['你好'])).toEqual([rough]);
    expect(await told(['你好'])).toEqual([rough]);
    expect(server.seen).toHaveLength(1);
    expect(await told(['你好'], { isRetry: true })).toEqual([rough]);
    expect(await told(['你好'])).toEqual([rough]);
    expect(server.seen).toHaveLength(2);
    expect(await told(['你好'], { isRetry: true })).toEqual(by('deepl', '你好'));
    expect(await told(['再见'])).toEqual(by('deepl', '再见'));
  });

  it('says why, beside what there is word by word', async () => {
    server.faults = [{ status: 456 }];
    const [outcome] = await testTranslator(url).translate(['你好']);
    expect(outcome).toMatchObject({ ok: true, value: { engine: 'gloss', insteadOf: { code: 'quota', engine: 'deepl' } } });
  });

  it('without permission to reach its host is not asked', async () => {
    const { translate } = testTranslator(url, { mayReach: () => false });
    expect(await translate(['你好'])).toMatchObject([{ value: { engine: 'gloss', insteadOf: { code: 'no-permission' } } }]);
    expect(server.seen).toEqual([]);
  });

  it('near the person’s limit gets no more than fits, however much is asked for before it answers', async () => {
    server.latency = 50;
    const { told, used } = testTranslator(url, { caps: { deepl: 10 } });
    const first = told(['一二三四五六']);
    await vi.waitFor(() => expect(server.seen).toHaveLength(1));
    expect((await Promise.all([first, told(['七八九十百千']), told(['甲乙丙丁'])])).flat()).toEqual([...by('deepl', '一二三四五六'), rough, rough]);
    expect([server.charactersSeen(), used.get('deepl')]).toEqual([6, 6]);
  });

  it('counts what was sent although it failed, and not what never left the device', async () => {
    server.faults = [{ status: 456 }];
    const { told, used } = testTranslator(url, { caps: { deepl: 10 } });
    await told(['一二三四']);
    vi.stubGlobal('navigator', { onLine: false });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    await told(['五六'], { isRetry: true });
    expect(used.get('deepl')).toBe(4);
  });

  it('at the person’s limit for the month is not asked any more', async () => {
    const { translate, used } = testTranslator(url, { caps: { deepl: 10 } });
    expect(await translate(['一二三四五六'])).toMatchObject([{ value: { engine: 'deepl' } }]);
    expect(used.get('deepl')).toBe(6);
    expect(await translate(['七八九十百千'])).toMatchObject([{ value: { engine: 'gloss', insteadOf: { code: 'cap', engine: 'deepl' } } }]);
    expect(server.seen).toHaveLength(1);
  });
});

describe('an engine that wants a pause', () => {
  it('twice 429 and then right: nothing is lost or doubled', async () => {
    server.faults = [{ status: 429, headers: { 'Retry-After': '1' } }, { status: 429, headers: { 'Retry-After': '0.1' } }];
    const { told, used } = testTranslator(url);
    const started = Date.now();
    expect(await told(['你好', '再见'])).toEqual(by('deepl', '你好', '再见'));
    expect(Date.now() - started).toBeGreaterThan(1_000);
    expect(server.seen).toHaveLength(3);
    expect(used.get('deepl')).toBe(server.charactersSeen());
  });

  it('gets none of what comes meanwhile, and then all of it at once', async () => {
    server.faults = [{ status: 429, headers: { 'Retry-After': '1' } }];
    const { told } = testTranslator(url);
    const first = told(['你好']);
    await vi.waitFor(() => expect(server.seen).toHaveLength(1));
    const rest = ['一', '二', '三'].map((text) => told([text]));
    expect(await first).toEqual(by('deepl', '你好'));
    expect((await Promise.all(rest)).flat()).toEqual(by('deepl', '一', '二', '三'));
    expect(server.seen.slice(1).map(({ texts }) => texts.length)).toEqual([4]);
  });

  it('without saying how long is asked again after a second', async () => {
    server.faults = [{ status: 429 }];
    expect(await testTranslator(url).told(['你好'])).toEqual(by('deepl', '你好'));
  });

  it('longer than anybody waits gives way to the next', async () => {
    server.faults = [{ status: 429, headers: { 'Retry-After': '120' } }];
    const { told, translate } = testTranslator(url);
    expect(await told(['你好'], { engines: ['deepl', 'azure'] })).toEqual(by('azure', '你好'));
    const [outcome] = await translate(['再见']);
    expect(outcome?.ok && outcome.value.insteadOf?.retryAfter).toBeGreaterThan(110_000);
  });
});

describe('a line that fails', () => {
  it.each([['a server in trouble', { status: 503 }], ['a connection that breaks off', { cutAfter: 10 }]])('%s is tried once more', async (_, fault) => {
    server.faults = [fault];
    const { told, used } = testTranslator(url);
    expect(await told(['你好', '再见'])).toEqual(by('deepl', '你好', '再见'));
    expect(used.get('deepl')).toBe(server.charactersSeen());
  });

  it('a stream that breaks off is tried once more', async () => {
    server.faults = [{ cutAfter: 120 }];
    expect(await testTranslator(url).told(['你好', '再见'], { engines: ['openai'] })).toEqual(by('openai', '你好', '再见'));
  });

  it('offline there is word by word, and back on the network the engine at once', async () => {
    const { told } = testTranslator(url);
    vi.stubGlobal('navigator', { onLine: false });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    expect(await told(['你好'])).toEqual([rough]);
    vi.unstubAllGlobals();
    expect(await told(['你好'])).toEqual(by('deepl', '你好'));
  });

  it('an answer that never comes ends after a while', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
      const soon = new AbortController();
      setTimeout(() => soon.abort(), 100);
      return soon.signal;
    });
    server.faults = [{ delay: 10_000 }];
    expect(await testTranslator(url).told(['你好'], { engines: ['deepl', 'azure'] })).toEqual(by('azure', '你好'));
    vi.restoreAllMocks();
  });
});

describe('answers that are not right', () => {
  const texts = ['一个', '两个', '三个', '四个'];

  it.each(['deepl', 'google', 'azure', 'libretranslate', 'openai', 'google-web', 'microsoft-web'])('fewer than asked from %s: each is asked for again, none lands at another', async (engine) => {
    server.faults = [{ change: (answers) => answers.slice(1) }];
    expect(await testTranslator(url).told(texts, { engines: [engine] })).toEqual(by(engine, ...texts));
  });

  it('in another order from a model: each is known by its number', async () => {
    const items = texts.map((text, at) => ({ id: at + 1, text: inEnglish(text) })).toReversed();
    server.faults = [{ body: `data: ${JSON.stringify({ choices: [{ delta: { content: `Sure! Here you are:\n\`\`\`json\n${JSON.stringify({ items })}\n\`\`\`` } }] })}\n\ndata: [DONE]\n\n` }];
    expect(await testTranslator(url).told(texts, { engines: ['openai'] })).toEqual(by('openai', ...texts));
    expect(server.seen).toHaveLength(1);
  });

  it.each([
    ['empty texts', (): string[] => ['', '']],
    ['the texts themselves', (): string[] => ['你好呀', '再见[doge]了']],
    ['a refusal', (): string[] => ['I’m sorry, but I can’t help with that.', 'As an AI, I must not.']],
    ['a text that is far too long', (): string[] => ['word '.repeat(200), 'word '.repeat(200)]],
    ['lost placeholders', (answers: string[]): string[] => [answers[0] ?? '', 'bye']],
  ])('%s: asked for once more, cut at what is kept', async (_, change) => {
    server.faults = [{ change }];
    expect(await testTranslator(url).told(['你好呀', '再见[doge]了'])).toEqual([...by('deepl', '你好呀'), `deepl: ${inEnglish('再见')}[doge]${inEnglish('了')}`]);
  });

  it('again and again: the next engine is asked', async () => {
    server.faults = Array.from({ length: 2 }, () => ({ body: '{"translations":[{"text":""}]}' }));
    expect(await testTranslator(url).told(['你好呀'], { engines: ['deepl', 'azure'] })).toEqual(by('azure', '你好呀'));
  });

  it('HTML in an answer comes out as text', async () => {
    server.translate = () => '<b>Tom &amp; Jerry&#39;s</b> caf&eacute;';
    expect(await testTranslator(url).told(['汤姆和杰瑞的咖啡馆'])).toEqual(['deepl: Tom & Jerry\'s caf&eacute;']);
  });

  it('a lead-in is taken off', async () => {
    server.translate = () => 'Here is the translation: so good';
    expect(await testTranslator(url).told(['太好了'], { engines: ['openai'] })).toEqual(['openai: so good']);
  });
});

describe('what is asked for', () => {
  it('a post of 20,000 characters comes back whole and in order', async () => {
    const sentence = '今天去了新开的咖啡馆，味道很好！';
    const post = Array.from({ length: 1_250 }, (_, at) => (at % 9 === 8 ? `${sentence}\n` : sentence)).join('').slice(0, 20_000);
    const [told] = await testTranslator(url).told([post]);
    expect(told?.replace(/\s+/gu, '')).toBe(`deepl:${inEnglish(post)}`.replace(/\s+/gu, ''));
    for (const { body } of server.seen) expect(Buffer.byteLength(body)).toBeLessThan(128 * 1024);
  });

  it('one hundred texts take no more than four requests of an engine that takes fifty, the first with what was asked for first', async () => {
    server.latency = 30;
    const { told } = testTranslator(url);
    const visible = Array.from({ length: 12 }, (_, at) => `看得见的第${'一二三四五六七八九十百千'.charAt(at)}条`);
    const rest = Array.from({ length: 88 }, (_, at) => `下面的${String.fromCodePoint(0x4e00 + at)}条评论`);
    const [first, others] = await Promise.all([told(visible), told(rest)]);
    expect([...first, ...others]).toEqual(by('deepl', ...visible, ...rest));
    expect(server.seen.length).toBeLessThanOrEqual(4);
    expect(server.seen[0]?.texts).toEqual(visible);
  });

  it('blocks that come one by one go together', async () => {
    const { told } = testTranslator(url);
    const texts = ['一', '二', '三', '四', '五'];
    expect((await Promise.all(texts.map((text) => told([text])))).flat()).toEqual(by('deepl', ...texts));
    expect(server.seen).toHaveLength(1);
  });

  it('the same text is sent once, however often and from wherever it is asked for', async () => {
    const { told } = testTranslator(url);
    const answers = await Promise.all([told(['你好', '你好']), told(['你好'])]);
    expect(answers.flat()).toEqual(by('deepl', '你好', '你好', '你好'));
    expect(server.seen.flatMap(({ texts }) => texts)).toEqual(['你好']);
  });

  it('what is known is not sent again, but in private windows nothing is known', async () => {
    const { told, kept } = testTranslator(url);
    await told(['你好'], { isPrivate: true });
    expect(kept.size).toBe(0);
    await told(['你好']);
    await told(['你好']);
    expect(server.seen).toHaveLength(2);
    await told(['你好'], { isPrivate: true });
    expect(server.seen).toHaveLength(3);
  });

  it('what nobody waits for any more is not sent, and holds up nobody else', async () => {
    server.latency = 60;
    const { told } = testTranslator(url);
    const left = new AbortController();
    const first = told(Array.from({ length: 120 }, (_, at) => `第${String.fromCodePoint(0x4e00 + at)}条`), { signal: left.signal });
    await vi.waitFor(() => expect(server.seen.length).toBeGreaterThan(0));
    left.abort();
    expect(new Set(await first)).toEqual(new Set(['failed: cancelled']));
    expect(await told(['还在这里'])).toEqual(by('deepl', '还在这里'));
    expect(server.seen.flatMap(({ texts }) => texts).filter((text) => text.startsWith('第')).length).toBeLessThan(120);
  });

  it.each(['', '😀😀', '[doge]', '#穿搭[话题]#', '@小林 ', 'https://example.com/a', 'so good', '123 !!', '\n'])('“%s” needs no English', async (text) => {
    expect(await testTranslator(url).told([text])).toEqual([null]);
    expect(server.seen).toEqual([]);
  });

  it.each(['顶', 'love 这个', '好看😀', '求链接 pls', '2人成团'])('“%s” does', async (text) => {
    expect(await testTranslator(url).told([text])).toEqual([expect.stringMatching(/^deepl: /u)]);
  });

  it('with nothing switched on there is word by word at once', async () => {
    expect(await testTranslator(url).told(['你好'], { engines: [] })).toEqual([rough]);
  });
});
