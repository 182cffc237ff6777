import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Note { deckName: string; modelName: string; fields: Record<string, string>; tags: string[]; options?: { allowDuplicate?: boolean } }

/** What goes wrong with the next `addNote`. */
type Fault = 'cut-before' | 'cut-after' | 'garbage' | 'forbidden' | null;

/** Speaks AnkiConnect's protocol, version 6, as much of it as the extension uses, and keeps what it is sent. */
export interface AnkiServer {
  address: string;
  notes: Note[];
  decks: string[];
  models: Map<string, string[]>;
  fault: Fault;
  isLettingIn: boolean;
  close(): Promise<void>;
}

const textOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
};

/** Starts the stand-in on a free port of this device, or on the one given. */
export async function startAnkiServer(port = 0): Promise<AnkiServer> {
  const state: AnkiServer = {
    address: '', notes: [], decks: ['Default'], models: new Map([['Basic', ['Front', 'Back']]]), fault: null, isLettingIn: true,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
  const server = createServer((request, response) => void answer(request, response, state));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  state.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return state;
}

async function answer(request: IncomingMessage, response: ServerResponse, state: AnkiServer): Promise<void> {
  const { origin = '' } = request.headers;
  response.setHeader('Access-Control-Allow-Origin', origin === '' ? '*' : origin);
  response.setHeader('Access-Control-Allow-Headers', '*');
  response.setHeader('Access-Control-Allow-Private-Network', 'true');
  if (request.method === 'OPTIONS') return void response.end();
  const { action, params = {} }: { action: string; params?: Record<string, unknown> } = JSON.parse(await textOf(request));
  const { fault } = state;
  if (action === 'addNote' && fault !== null) {
    state.fault = null;
    if (fault === 'forbidden') return void response.writeHead(403).end();
    if (fault === 'garbage') return void response.end('<html>not Anki</html>');
    if (fault === 'cut-after') act(action, params, state);
    return void request.socket.destroy();
  }
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify(act(action, params, state)));
}

interface Reply { result: unknown; error: string | null }
const result = (value: unknown): Reply => ({ result: value, error: null });
const refusal = (error: string): Reply => ({ result: null, error });

function act(action: string, params: Record<string, unknown>, state: AnkiServer): Reply {
  const { notes, decks, models } = state;
  switch (action) {
    case 'requestPermission': return result(state.isLettingIn ? { permission: 'granted', requireApiKey: false, version: 6 } : { permission: 'denied' });
    case 'deckNames': return result(decks);
    case 'modelNames': return result([...models.keys()]);
    case 'modelFieldNames': return result(models.get(String(params['modelName'])) ?? []);
    case 'createDeck':
      if (!decks.includes(String(params['deck']))) decks.push(String(params['deck']));
      return result(1);
    case 'createModel':
      models.set(String(params['modelName']), params['inOrderFields'] as string[]);
      return result({});
    case 'addNote': return addNote(params['note'] as Note, state, notes);
    default: return refusal('unsupported action');
  }
}

function addNote(note: Note, { decks, models }: AnkiServer, notes: Note[]): Reply {
  const fields = models.get(note.modelName);
  if (!decks.includes(note.deckName)) return refusal(`deck was not found: ${note.deckName}`);
  if (!fields) return refusal(`model was not found: ${note.modelName}`);
  const [first = ''] = fields;
  if ((note.fields[first] ?? '') === '') return refusal('cannot create note because it is empty');
  if (notes.some((known) => known.deckName === note.deckName && known.fields[first] === note.fields[first])) return refusal('cannot create note because it is a duplicate');
  notes.push(note);
  return result(notes.length);
}
