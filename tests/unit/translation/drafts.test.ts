import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { translateDraft } from '../../../utils/translation/translate-draft';
import { EngineServer } from '../../support/engine-server.ts';
import { testTranslator } from '../../support/translator.ts';

const server = new EngineServer();
let url: string;
beforeAll(async () => void (url = await server.start()));
afterAll(() => server.stop());
beforeEach(() => server.reset());

const [written, chinese] = ['My cat fell asleep', '我的猫睡着了'];

it('a draft is sent and read back, and neither is kept', async () => {
  server.translate = (text) => (text === written ? chinese : 'My cat dozed off');
  const { translator, kept } = testTranslator(url);
  const outcome = await translateDraft(translator, { text: written, to: 'zh-CN', readsBack: true }, ['deepl']);
  expect(outcome).toMatchObject({ ok: true, value: { translation: { text: chinese }, back: { text: 'My cat dozed off' } } });
  expect(server.seen.map(({ texts }) => texts)).toEqual([[written], [chinese]]);
  expect([...kept.values()]).toEqual([]);
});

it('what needs no reading back is sent once', async () => {
  server.translate = () => chinese;
  const { translator } = testTranslator(url);
  const outcome = await translateDraft(translator, { text: written, to: 'zh-CN', readsBack: false }, ['deepl']);
  expect(outcome).toMatchObject({ ok: true, value: { translation: { text: chinese }, back: null } });
  expect(server.seen.map(({ texts }) => texts)).toEqual([[written]]);
});

it('asked once more, an engine that is left alone after a failure is tried', async () => {
  server.translate = () => chinese;
  server.faults = [{ status: 456 }];
  const { translator } = testTranslator(url);
  const draft = { text: written, to: 'zh-CN', readsBack: false };
  for (let time = 0; time < 2; time++) {
    expect(await translateDraft(translator, draft, ['deepl'])).toMatchObject({ value: { translation: { insteadOf: { code: 'quota' } } } });
  }
  expect(server.seen).toHaveLength(1);
  expect(await translateDraft(translator, { ...draft, isRetry: true }, ['deepl'])).toMatchObject({ value: { translation: { text: chinese } } });
});
