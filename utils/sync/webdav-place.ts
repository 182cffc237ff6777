import { failure, success, type Result } from '../result';
import { largestFile } from '../vocabulary/files/largest-file';
import type { SyncFailure, WebdavAccount } from '../vocabulary/sync-account';
import type { SyncPlace } from './sync-place';

const fileName = 'rednote-words.json';
/** A server that takes longer (ms) is not waited for. */
const patience = 60_000;

const refusals: Record<number, SyncFailure['code']> = {
  401: 'sync-auth', 403: 'sync-forbidden', 404: 'sync-no-folder', 409: 'sync-no-folder', 412: 'sync-changed', 413: 'sync-full', 423: 'sync-locked', 429: 'sync-busy', 507: 'sync-full',
};

/** The folder and the file in it, as addresses. */
const addressesIn = (folder: string): { folder: string; file: string } => {
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  return { folder: base, file: new URL(fileName, base).href };
};

const authorization = ({ user, password }: WebdavAccount): string =>
  `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)))}`;

/** Whether a version can be made the condition of a write: weak ones, as servers give for files just written, cannot. */
const isStrong = (version: string): boolean => version.startsWith('"');

/** One file in a folder of the person's own server (RFC 4918). */
export function webdavPlace(account: WebdavAccount, limit = patience): SyncPlace {
  const { folder, file } = addressesIn(account.folder);
  let lastRead: string | null = null;

  const ask = async (method: string, address: string, headers: Record<string, string> = {}, body: string | null = null): Promise<Result<Response, SyncFailure>> => {
    try {
      const signal = AbortSignal.timeout(limit);
      // A redirect would carry the password somewhere else.
      const response = await fetch(address, { method, headers: { ...headers, Authorization: authorization(account) }, body, signal, redirect: 'manual', credentials: 'omit', cache: 'no-store' });
      const { status, type, ok } = response;
      if (ok || status === 304) return success(response);
      return failure({ code: type === 'opaqueredirect' || (status >= 300 && status < 400) ? 'sync-moved' : refusals[status] ?? (status >= 500 && status !== 501 ? 'sync-busy' : 'sync-not-webdav') });
    } catch {
      return failure({ code: 'sync-offline' });
    }
  };

  const read: SyncPlace['read'] = async (known) => {
    const answer = await ask('GET', file, known === '' ? {} : { 'If-None-Match': known });
    if (!answer.ok) {
      lastRead = null;
      return answer.error.code === 'sync-no-folder' ? success(null) : answer;
    }
    const { status, headers } = answer.value;
    if (status === 304) return success('same');
    if (Number(headers.get('Content-Length') ?? 0) > largestFile) return failure({ code: 'sync-too-large' });
    const text = await answer.value.text().catch(() => null);
    if (text === null) return failure({ code: 'sync-offline' });
    lastRead = text;
    return success({ text, version: headers.get('ETag') ?? '' });
  };

  /** Where the server cannot make sure that nothing has changed, we look once more ourselves. */
  const hasChanged = async (over: string): Promise<Result<boolean, SyncFailure>> => {
    const before = lastRead;
    const now = await read(over);
    return now.ok ? success(now.value !== 'same' && now.value?.text !== before) : now;
  };

  const put = (text: string, over: string | null): Promise<Result<Response, SyncFailure>> =>
    ask('PUT', file, { 'Content-Type': 'application/json', ...(over === null ? { 'If-None-Match': '*' } : isStrong(over) ? { 'If-Match': over } : {}) }, text);

  return {
    read,
    async write(text, over) {
      if (over !== null && !isStrong(over)) {
        const changed = await hasChanged(over);
        if (!changed.ok) return changed;
        if (changed.value) return failure({ code: 'sync-changed' });
      }
      let answer = await put(text, over);
      if (!answer.ok && answer.error.code === 'sync-no-folder' && (await ask('MKCOL', folder)).ok) answer = await put(text, over);
      return answer.ok ? success(answer.value.headers.get('ETag') ?? '') : answer;
    },
  };
}
