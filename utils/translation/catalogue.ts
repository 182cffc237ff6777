import { originsOfAddress } from '../origins';
import type { EngineAccount } from './account';
import presets from './openai-presets.json' with { type: 'json' };

/** What the options page asks for. */
export type AccountField = 'key' | 'preset' | 'url' | 'model' | 'region';

/** Where texts go: nowhere, to a company under the person's key, to a server of the person's choice, to an endpoint nobody promised. */
type EngineKind = 'device' | 'company' | 'own-server' | 'unofficial';

/** An engine as the options page shows it, before it is switched on. */
export interface EngineListing {
  id: string;
  /** Name to show; names of makers are the same in every language. */
  name: string;
  kind: EngineKind;
  fields: readonly AccountField[];
  /** Of these, what it cannot work without. */
  needs: readonly AccountField[];
  /** Where a key is to be had. */
  keyPage?: string;
}

/** Every engine that can be switched on, in the order offered. Word by word is always there and stands in no list. */
export const engineListings: readonly EngineListing[] = [
  { id: 'on-device', name: 'On this device', kind: 'device', fields: [], needs: [] },
  { id: 'deepl', name: 'DeepL', kind: 'company', fields: ['key', 'url'], needs: ['key'], keyPage: 'https://www.deepl.com/your-account/keys' },
  { id: 'google', name: 'Google Cloud Translation', kind: 'company', fields: ['key', 'url'], needs: ['key'], keyPage: 'https://console.cloud.google.com/apis/credentials' },
  { id: 'azure', name: 'Azure Translator', kind: 'company', fields: ['key', 'region', 'url'], needs: ['key'], keyPage: 'https://portal.azure.com/' },
  { id: 'openai', name: 'OpenAI-compatible', kind: 'own-server', fields: ['preset', 'url', 'key', 'model'], needs: ['url', 'model'] },
  { id: 'libretranslate', name: 'LibreTranslate', kind: 'own-server', fields: ['url', 'key'], needs: ['url'] },
  { id: 'google-web', name: 'Google web', kind: 'unofficial', fields: [], needs: [] },
  { id: 'microsoft-web', name: 'Microsoft web', kind: 'unofficial', fields: [], needs: [] },
];

/** The listing of an engine, if there is one of this id. */
const listingOf = (id: string): EngineListing | undefined => engineListings.find((listing) => listing.id === id);

export type OpenaiPreset = (typeof presets)[number];
export const openaiPresets: readonly OpenaiPreset[] = presets;
export const presetOf = ({ preset }: Pick<EngineAccount, 'preset'>): OpenaiPreset | undefined => presets.find(({ id }) => id === preset);

const usualAddress = new Map(Object.entries({
  google: 'https://translation.googleapis.com',
  azure: 'https://api.cognitive.microsofttranslator.com',
  'google-web': 'https://translate.googleapis.com',
  'microsoft-web': 'https://edge.microsoft.com',
}));

/** Where an engine is asked, without a slash at its end; '' where the person has to say. */
export function addressOf(account: EngineAccount): string {
  const chosen = account.url || presetOf(account)?.url || '';
  if (chosen !== '') return chosen.replace(/\/+$/u, '');
  // Keys of DeepL's free plan end in ':fx' and are served by a host of their own.
  if (account.engine === 'deepl') return account.key.endsWith(':fx') ? 'https://api-free.deepl.com' : 'https://api.deepl.com';
  return usualAddress.get(account.engine) ?? '';
}

/** The hosts an engine has to be allowed to reach, as match patterns; none for what stays on the device. */
export const originsOf = (account: EngineAccount): string[] => originsOfAddress(addressOf(account));

/** What has to be told before an engine can be asked. */
export function missingFields(account: EngineAccount): AccountField[] {
  const preset = presetOf(account);
  const needs = new Set(listingOf(account.engine)?.needs);
  if (preset?.needsKey) needs.add('key');
  return [...needs].filter((field) => (field === 'url' ? addressOf(account) === '' : account[field] === ''));
}
