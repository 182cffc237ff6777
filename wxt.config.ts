import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { rednoteMatches } from './utils/platform/hosts';
import { sentData } from './utils/platform/sent-data';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: '__MSG_extensionShortName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // storage: the person's settings. scripting: the card is injected when first needed, not with every page.
    // contextMenus: looks up, saves or checks what is selected. (WXT adds sidePanel, where there is one.)
    permissions: ['storage', 'scripting', 'contextMenus'],
    commands: { translate: { description: '__MSG_commandTranslate__' }, panel: { description: '__MSG_commandPanel__' } },
    host_permissions: rednoteMatches,
    // Nothing of this is granted until the person switches on what needs a host: a translation engine, the model and RedNote's
    // hosts for pictures, a WebDAV folder; and then only that host. `utils/database/release-hosts.ts` gives it back.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    minimum_chrome_version: '128',
    // The frame beside editors, for RedNote's pages alone.
    web_accessible_resources: [{ resources: ['compose.html'], matches: rednoteMatches }],
    content_scripts: [{ matches: rednoteMatches, css: ['content-scripts/page-style.css'] }],
    ...(browser === 'firefox' && {
      // Its usual policy would turn http into https, also for a server at home.
      content_security_policy: { extension_pages: "script-src 'self'; object-src 'self';" },
      browser_specific_settings: {
        gecko: {
          id: 'rednote-companion@rednote-companion.example',
          strict_min_version: '140.0',
          // Nothing is sent anywhere before an engine is switched on; then Firefox asks for this.
          data_collection_permissions: { required: ['none'], optional: [...sentData] },
        },
      },
    }),
  }),
  vite: () => ({ plugins: [tailwindcss()], build: { target: 'es2023' } }),
  zip: {
    artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip',
    includeSources: [
      'components/**', 'entrypoints/**', 'locales/**', 'modules/**', 'public/**', 'scripts/**', 'utils/**',
      'package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts', 'README.md', 'LICENSE', 'NOTICE',
    ],
  },
});
