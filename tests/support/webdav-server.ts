import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What goes wrong with the next request of a method. */
export type WebdavFault = number | 'cut-get' | 'cut-put' | 'cut-after' | 'hang' | 'move';

/** Speaks as much of WebDAV as the extension uses, for one account and one folder, and keeps what it is sent. */
export interface WebdavServer {
  /** The folder. */
  address: string;
  /** What stands in the file; `null` while there is none. */
  text: string | null;
  hasFolder: boolean;
  /** How the server names states of the file: as conditions need it, weakly, or not at all. */
  etags: 'strong' | 'weak' | 'none';
  /** Faults to come, by method, the next first. */
  faults: Partial<Record<string, WebdavFault[]>>;
  /** Requests so far, as 'PUT 204'. */
  seen: string[];
  /** Called before a request is answered: somebody else may write in between. */
  between: ((method: string) => void) | null;
  close(): Promise<void>;
}

export const webdavUser = { user: 'mei', password: 'päss:wörd' };
const authorization = `Basic ${Buffer.from(`${webdavUser.user}:${webdavUser.password}`).toString('base64')}`;

const textOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
};

/** Starts it on a free port of this device. */
export async function startWebdavServer(): Promise<WebdavServer> {
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => void answer(request, response, state));
  const state: WebdavServer = {
    address: '', text: null, hasFolder: true, etags: 'strong', faults: {}, seen: [], between: null,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    }),
  };
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/words/`;
  return state;
}

function etagOf({ text, etags }: WebdavServer): string {
  const tag = `"${createHash('sha1').update(text ?? '').digest('hex').slice(0, 12)}"`;
  return etags === 'strong' ? tag : `W/${tag}`;
}

async function answer(request: IncomingMessage, response: ServerResponse, state: WebdavServer): Promise<void> {
  const { method = '', headers } = request;
  const body = await textOf(request);
  const end = (status: number, text = ''): void => {
    state.seen.push(`${method} ${status}`);
    if (state.etags !== 'none' && state.text !== null && status < 400) response.setHeader('ETag', etagOf(state));
    response.writeHead(status).end(text);
  };
  state.between?.(method);
  const fault = state.faults[method]?.shift();
  if (typeof fault === 'number') return end(fault, '<html>no</html>');
  if (fault === 'hang') return;
  if (fault === 'move') return void response.setHeader('Location', 'https://elsewhere.example/').writeHead(302).end();
  if (headers.authorization !== authorization) return end(401);
  if (method === 'MKCOL') {
    if (state.hasFolder) return end(405);
    state.hasFolder = true;
    return end(201);
  }
  if (!state.hasFolder) return end(method === 'PUT' ? 409 : 404);
  if (method === 'GET') return get(request, response, state, fault === 'cut-get', end);
  if (method !== 'PUT') return end(405);
  if (!mayPut(headers, state)) return end(412);
  const isNew = state.text === null;
  state.text = fault === 'cut-put' ? body.slice(0, body.length / 2) : body;
  if (fault !== undefined) return void request.socket.destroy();
  return end(isNew ? 201 : 204);
}

function get({ headers }: IncomingMessage, response: ServerResponse, state: WebdavServer, isCut: boolean, end: (status: number, text?: string) => void): void {
  if (state.text === null) return end(404);
  if (isCut) {
    response.setHeader('Content-Length', Buffer.byteLength(state.text));
    response.write(state.text.slice(0, state.text.length / 2), () => response.destroy());
    return;
  }
  if (state.etags !== 'none' && headers['if-none-match'] === etagOf(state)) return end(304);
  return end(200, state.text);
}

function mayPut(headers: IncomingMessage['headers'], state: WebdavServer): boolean {
  if (headers['if-none-match'] === '*' && state.text !== null) return false;
  const wanted = headers['if-match'];
  // Weak names never match here (RFC 9110, 13.1.1).
  return wanted === undefined || (state.text !== null && state.etags === 'strong' && wanted === etagOf(state));
}
