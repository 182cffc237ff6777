import { emptyRequest } from '../../../utils/messaging/requests';
import { initialSettings } from '../../../utils/settings/parse';
import type { Services } from '../services';
import { answer } from './answer';

/** The settings in force, for scripts that do not read storage themselves. */
export function registerSettingsHandlers({ settings }: Services): void {
  answer('readSettings', emptyRequest, initialSettings(), settings);
}
