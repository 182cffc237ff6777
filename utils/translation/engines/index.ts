import type { EngineAccount } from '../account';
import type { TranslationEngine } from '../engine';
import { azure } from './azure';
import { deepl } from './deepl';
import { google } from './google';
import { googleWeb } from './google-web';
import { libretranslate } from './libretranslate';
import { microsoftWeb } from './microsoft-web';
import { onDevice } from './on-device';
import { openai } from './openai';

const makers = new Map<string, (account: EngineAccount) => TranslationEngine>([
  ['on-device', onDevice], ['deepl', deepl], ['google', google], ['azure', azure],
  ['libretranslate', libretranslate], ['openai', openai], ['google-web', googleWeb], ['microsoft-web', microsoftWeb],
]);

/** The engine of an account; `undefined` where this version knows no such engine. */
export const makeEngine = (account: EngineAccount): TranslationEngine | undefined => makers.get(account.engine)?.(account);
