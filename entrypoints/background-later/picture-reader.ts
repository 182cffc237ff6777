import { mayReach } from '../../utils/platform/engine-permissions';
import { pictureOrigins } from '../../utils/platform/picture-hosts';
import { shrinkPicture } from '../../utils/platform/picture-data';
import { failure, success, type Result } from '../../utils/result';
import type { EngineAccount } from '../../utils/translation/account';
import { missingFields, originsOf } from '../../utils/translation/catalogue';
import { fetchPicture } from '../../utils/translation/engines/fetch-picture';
import { pictureAccount, pictureAccountId } from '../../utils/translation/picture-account';
import { readPictureText } from '../../utils/translation/picture-text';
import type { AskedPicture, PictureFailure, PictureText } from '../../utils/translation/translated-text';

/** Reads the text in a picture by the model that the person has set up for it. */
export async function readPicture(
  picture: AskedPicture, to: string, accountOf: (engine: string) => Promise<EngineAccount>, signal: AbortSignal,
): Promise<Result<PictureText, PictureFailure>> {
  const account = pictureAccount(await accountOf(pictureAccountId), await accountOf('openai'));
  if (missingFields({ ...account, engine: 'openai' }).length > 0) return failure({ code: 'no-model' });
  if (!(await mayReach(originsOf(account)))) return failure({ code: 'no-permission' });
  const data = 'data' in picture ? success(picture.data) : await shrunken(picture.url, signal);
  if (!data.ok) return data;
  const read = await readPictureText(data.value, to, account, signal);
  if (read.ok) return read;
  // What a service said may repeat a key.
  return failure({ code: signal.aborted ? 'cancelled' : read.error.code });
}

async function shrunken(url: string, signal: AbortSignal): Promise<Result<string, PictureFailure>> {
  if (!(await mayReach(pictureOrigins))) return failure({ code: 'no-permission' });
  const picture = await fetchPicture(url, signal);
  const data = picture && (await shrinkPicture(picture).catch(() => null));
  return data ? success(data) : failure({ code: 'no-picture' });
}
