import type { TestPage } from './browsers/test-browser.ts';

interface StorageArea {
  get(): Promise<object>;
}

interface OwnApi {
  storage: Record<'local' | 'sync' | 'session', StorageArea>;
  runtime: { onMessage: { addListener(listener: (message: unknown) => void): void } };
}

type World = typeof globalThis & { browser?: OwnApi; chrome?: OwnApi; heard?: unknown[] };

/** All that is stored where a page can store: what its origin holds and, for pages of ours, what the extension holds. */
export const storedBy = (page: TestPage): Promise<Record<string, unknown>> => page.evaluate(async () => {
  const done = <Value>(request: IDBRequest<Value>): Promise<Value> => new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('the database does not answer')));
  });
  const contentOf = async ({ name = '' }: IDBDatabaseInfo): Promise<unknown> => {
    const database = await done(indexedDB.open(name));
    const stores = [...database.objectStoreNames];
    const rows = await Promise.all(stores.map((store) => done(database.transaction(store).objectStore(store).getAll())));
    database.close();
    return { name, stores, rows };
  };
  const { browser, chrome }: World = globalThis;
  const areas = (browser ?? chrome)?.storage;
  const cached = await Promise.all((await caches.keys()).map(async (key) => [key, (await (await caches.open(key)).keys()).map(({ url }) => url)]));
  return {
    local: { ...localStorage }, session: { ...sessionStorage }, cookies: document.cookie, cached,
    databases: await Promise.all((await indexedDB.databases()).map(contentOf)),
    extension: areas ? await Promise.all([areas.local.get(), areas.sync.get(), areas.session.get()]) : null,
  };
}, null);

/** From now on a page of ours hears every message that is sent within the extension. */
export const hearMessages = (own: TestPage): Promise<void> => own.evaluate(() => {
  const world: World = globalThis;
  const heard: unknown[] = (world.heard = []);
  (world.browser ?? world.chrome)?.runtime.onMessage.addListener((message) => {
    heard.push(message);
  });
}, null);

/** The messages heard so far. */
export const messagesHeard = (own: TestPage): Promise<string> => own.evaluate(() => JSON.stringify((globalThis as World).heard ?? []), null);
