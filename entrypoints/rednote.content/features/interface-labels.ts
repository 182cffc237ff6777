import type { ContentFeature } from '../feature';
import { labelInterface } from '../labels/interface-labeller';

/** Shows the site's own menus, buttons and dates in the person's language. */
export const interfaceLabels: ContentFeature = {
  id: 'interface-labels',
  isWanted: (settings) => settings.interfaceLabels,
  restartsOn: /^language/u,
  pages: 'all',
  start: labelInterface,
};
