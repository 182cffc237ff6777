import { mayReach } from '../../utils/platform/engine-permissions';
import { isPictureUrl, pictureOrigins } from '../../utils/platform/picture-hosts';
import { shrinkPicture } from '../../utils/platform/picture-data';
import { failure, success, type Result } from '../../utils/result';
import type { EngineAccount } from '../../utils/translation/account';
import { missingFields, originsOf } from '../../utils/translation/catalogue';
import { pictureAccount, pictureAccountId, readPictureText, type PictureFailure, type PictureText } from '../../utils/translation/picture-text';
import type { AskedPicture } from '../../utils/translation/service';

const largest = 20_000_000;
const patience = 20_000;

/** Reads the text in a picture by the model that the person has set up for it. */
export async function readPicture(
  picture: AskedPicture, to: string, accountOf: (engine: string) => Promise<EngineAccount>, signal: AbortSignal,
): Promise<Result<PictureText, PictureFailure>> {
  const account = pictureAccount(await accountOf(pictureAccountId), await accountOf('openai'));
  if (missingFields({ ...account, engine: 'openai' }).length > 0) return failure({ code: 'no-model' });
  if (!(await mayReach(originsOf(account)))) return failure({ code: 'no-permission' });
  const data = 'data' in picture ? success(picture.data) : await fetchPicture(picture.url, signal);
  if (!data.ok) return data;
  const read = await readPictureText(data.value, to, account, signal);
  if (read.ok) return read;
  // What a service said may repeat a key.
  return failure({ code: signal.aborted ? 'cancelled' : read.error.code });
}

async function fetchPicture(url: string, signal: AbortSignal): Promise<Result<string, PictureFailure>> {
  if (!isPictureUrl(url)) return failure({ code: 'no-picture' });
  if (!(await mayReach(pictureOrigins))) return failure({ code: 'no-permission' });
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) });
    const picture = await response.blob();
    return response.ok && picture.size <= largest ? success(await shrinkPicture(picture)) : failure({ code: 'no-picture' });
  } catch {
    return failure({ code: 'no-picture' });
  }
}
