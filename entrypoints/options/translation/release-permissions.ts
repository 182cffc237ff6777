import { readAccounts } from '../../../utils/database/translation/accounts';
import { pictureOrigins } from '../../../utils/platform/picture-hosts';
import { releaseUnused } from '../../../utils/platform/engine-permissions';
import type { Settings } from '../../../utils/settings/schema';
import { originsOf } from '../../../utils/translation/catalogue';
import { pictureAccount, pictureAccountId } from '../../../utils/translation/picture-text';
import { database } from './database';

/** Gives back the leave to reach hosts that nothing needs any more which is switched on. */
export async function releasePermissions({ translationEngines, pictureText }: Pick<Settings, 'translationEngines' | 'pictureText'>): Promise<void> {
  const accounts = await readAccounts(database, translationEngines);
  const [own, translating] = await readAccounts(database, [pictureAccountId, 'openai']);
  const forPictures = pictureText && own && translating ? [...originsOf(pictureAccount(own, translating)), ...pictureOrigins] : [];
  await releaseUnused([...accounts.flatMap(originsOf), ...forPictures]);
}
