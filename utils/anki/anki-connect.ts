import * as v from 'valibot';
import { failure, success, type Result } from '../result';

/** Why Anki did not do what was asked; each code has words in the locales, `detail` is what Anki itself said. */
export interface AnkiFailure {
  code: 'anki-closed' | 'anki-refused' | 'anki-error' | 'anki-strange';
  detail: string;
}

/** Anki asks the person when it is connected to for the first time; all else is quick (ms). */
const patience = 30_000;
const reply = v.object({ result: v.unknown(), error: v.nullable(v.string()) });

/** Asks the add-on AnkiConnect, version 6 of its interface (https://git.sr.ht/~foosoft/anki-connect). */
export async function askAnki<Schema extends v.GenericSchema>(
  address: string, action: string, params: object, schema: Schema,
): Promise<Result<v.InferOutput<Schema>, AnkiFailure>> {
  let response: Response;
  try {
    const body = JSON.stringify({ action, version: 6, params });
    response = await fetch(address, { method: 'POST', body, signal: AbortSignal.timeout(patience) });
  } catch (error) {
    return failure({ code: 'anki-closed', detail: String(error) });
  }
  if (response.status === 403) return failure({ code: 'anki-refused', detail: '' });
  const read = v.safeParse(reply, await response.json().catch(() => null));
  if (!response.ok || !read.success) return failure({ code: 'anki-strange', detail: String(response.status) });
  if (read.output.error !== null) return failure({ code: 'anki-error', detail: read.output.error });
  const result = v.safeParse(schema, read.output.result);
  return result.success ? success(result.output) : failure({ code: 'anki-strange', detail: action });
}
