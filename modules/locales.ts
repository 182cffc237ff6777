import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { outlineOf, packStrings, type Outline, type Strings } from '../utils/packed-strings';
import { shippedStrings } from '../utils/shipped-strings';

/** The language whose keys the others share. */
const first = 'en';

/**
 * Ships the texts of `locales/<language>` as files, so that only the one language in force is read: `locales/keys/<file>`
 * holds the keys of all languages, `locales/<language>/<file>` the texts in their order.
 */
export default defineWxtModule({
  name: 'locales',
  setup(wxt) {
    wxt.hooks.hook('build:publicAssets', (_, files) => {
      const home = path.join(wxt.config.root, 'locales');
      const read = (language: string, space: string): Strings => JSON.parse(readFileSync(path.join(home, language, `${space}.json`), 'utf8'));
      const ship = (folder: string, name: string, body: unknown): void => {
        const absoluteSrc = path.join(wxt.config.wxtDir, 'locales', folder, name);
        mkdirSync(path.dirname(absoluteSrc), { recursive: true });
        writeFileSync(absoluteSrc, JSON.stringify(body));
        files.push({ absoluteSrc, relativeDest: `locales/${folder}/${name}` });
      };
      for (const [name, spaces] of Object.entries(shippedStrings)) {
        const outlines: [string, Outline][] = spaces.map((space) => [space, outlineOf(read(first, space))]);
        ship('keys', `${name}.json`, Object.fromEntries(outlines));
        for (const language of readdirSync(home)) {
          ship(language, `${name}.json`, Object.fromEntries(outlines.map(([space, outline]) => [space, packStrings(read(language, space), outline)])));
        }
      }
    });
  },
});
