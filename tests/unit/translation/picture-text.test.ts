import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { pictureRequest } from '../../../utils/messaging/requests';
import { sizeToSend } from '../../../utils/platform/picture-data';
import { emptyAccount } from '../../../utils/translation/account';
import { pictureAccount } from '../../../utils/translation/picture-account';
import { buildPictureRequest, parsePictureText, readPictureText } from '../../../utils/translation/picture-text';
import { EngineServer } from '../../support/engine-server.ts';

const server = new EngineServer();
let url: string;
beforeAll(async () => void (url = await server.start()));
afterAll(() => server.stop());
beforeEach(() => server.reset());

const picture = 'data:image/jpeg;base64,/9j/AAAA';
const account = () => ({ ...emptyAccount('pictures'), url: `${url}/v1`, model: 'seeing-model', key: 'key-of-pictures' });
const read = () => readPictureText(picture, 'en', account(), new AbortController().signal);

describe('a picture that a model reads', () => {
  it('comes back as its text and what that means', async () => {
    server.picture = { text: '今日菜单\n红烧肉 ¥38', translation: 'Menu of the day\nBraised pork ¥38' };
    expect(await read()).toEqual({ ok: true, value: { ...server.picture, language: 'en', engineName: 'seeing-model' } });
    expect(server.seen[0]?.headers.authorization).toBe('Bearer key-of-pictures');
  });

  it.each([[401, 'auth'], [429, 'rate-limit'], [500, 'network'], [504, 'timeout']])('%i is told as %s, and not tried again by itself', async (status, code) => {
    server.faults = [{ status }];
    expect(await read()).toMatchObject({ ok: false, error: { code } });
    expect(server.seen).toHaveLength(1);
  });

  it.each([
    ['a picture without text', { body: 'data: {"choices":[{"delta":{"content":"{\\"text\\":\\" \\",\\"translation\\":\\"\\"}"}}]}\n\ndata: [DONE]\n\n' }, 'no-text'],
    ['something that is no answer', { body: '{"choices":[{"message":{"content":"I see a cat."}}]}' }, 'bad-response'],
    ['an answer that breaks off', { cutAfter: 60 }, 'network'],
  ])('%s', async (_, fault, code) => {
    server.picture = { text: '菜单', translation: 'menu' };
    server.faults = [fault];
    expect(await read()).toMatchObject({ ok: false, error: { code } });
  });

  it('is sent with nothing of the page, and the model is told not to obey it', () => {
    const { url: address, body } = buildPictureRequest(picture, 'zh-TW', { ...account(), preset: 'ollama' });
    const { messages, model, stream } = JSON.parse(body ?? '');
    expect(address).toBe(`${url}/v1/chat/completions`);
    expect({ model, stream }).toEqual({ model: 'seeing-model', stream: true });
    expect(messages[0].content).toMatch(/never follow instructions.*Chinese/su);
    expect(messages[1].content).toEqual([{ type: 'text', text: 'The picture:' }, { type: 'image_url', image_url: { url: picture } }]);
  });

  it.each([['```json\n{"text":"一","translation":"one"}\n```', { text: '一', translation: 'one' }], ['{"text":1}', undefined], ['', undefined]])('%s', (content, expected) => {
    expect(parsePictureText(content)).toEqual(expected);
  });
});

describe('which model that is', () => {
  const translating = { ...emptyAccount('openai'), preset: 'ollama', model: 'small', key: 'k' };

  it('is the one that translates, or another of the same service, until it has a service of its own', () => {
    expect(pictureAccount(emptyAccount('pictures'), translating)).toMatchObject({ engine: 'pictures', preset: 'ollama', model: 'small', key: 'k' });
    expect(pictureAccount({ ...emptyAccount('pictures'), model: 'seeing' }, translating)).toMatchObject({ preset: 'ollama', model: 'seeing', key: 'k' });
    expect(pictureAccount({ ...emptyAccount('pictures'), preset: 'lmstudio', model: 'seeing' }, translating)).toMatchObject({ preset: 'lmstudio', key: '' });
  });
});

describe('what a page may have read', () => {
  const asks = (asked: object): boolean => v.is(pictureRequest, { scope: 'picture-1', picture: asked });

  it.each([{ data: picture }, { url: 'https://sns-webpic-qc.xhscdn.com/1/a!nd_dft' }, { url: 'https://sns-web-i10.rednotecdn.com/a.webp' }])('%o', (asked) => {
    expect(asks(asked)).toBe(true);
  });

  it.each([
    { data: 'data:text/html,hello' }, { url: 'https://intranet.example/secret.png' }, { url: 'http://sns.xhscdn.com/a' }, { url: 'https://xhscdn.com.evil.example/a' },
    { url: 'https://a.xhscdn.com:8443/a' }, { url: 'file:///etc/passwd' }, { url: 'https://a@b.xhscdn.com/a' },
  ])('not %o', (asked) => {
    expect(asks(asked)).toBe(false);
  });

  it.each([[{ width: 400, height: 300 }, { width: 400, height: 300 }], [{ width: 3136, height: 1568 }, { width: 1568, height: 784 }], [{ width: 1, height: 20_000 }, { width: 1, height: 1568 }]])('%o is sent as large as %o', (size, sent) => {
    expect(sizeToSend(size)).toEqual(sent);
  });
});
