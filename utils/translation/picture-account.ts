import type { EngineAccount } from './account';

/** Id of the account of the model that reads pictures. It is no engine: only a person's click ever asks it. */
export const pictureAccountId = 'pictures';

/** The account that pictures are read with: its own service, or the one that translates, with a model of its own where one is named. */
export function pictureAccount(own: EngineAccount, translating: EngineAccount): EngineAccount {
  const account = own.preset === '' && own.url === '' ? { ...translating, model: own.model || translating.model } : own;
  return { ...account, engine: pictureAccountId };
}
