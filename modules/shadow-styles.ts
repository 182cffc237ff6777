import remToPx from 'postcss-rem-to-responsive-pixel';
import type { CSSOptions } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

type PostcssOptions = Exclude<CSSOptions['postcss'], string | undefined>;
type PostcssPlugin = NonNullable<PostcssOptions['plugins']>[number];

const isShadowStyle = (file: string | undefined): boolean => /entrypoints[\\/]rednote-(?:ui|translation)\.content[\\/]/u.test(file ?? '');

/**
 * `@property` does nothing inside a shadow root, and registered in the document it would change the page's own
 * `--tw-*` variables. Each becomes a plain declaration on every element, in the lowest layer: the same start value,
 * not inherited. Tailwind's own fallback does this too, but only for browsers that it takes for old.
 */
const plainProperties: PostcssPlugin = {
  postcssPlugin: 'plain-properties',
  OnceExit(root, { Declaration, Rule, AtRule }) {
    if (!isShadowStyle(root.source?.input.file)) return;
    // Vite warns of nodes that come from nowhere.
    const source = root.source;
    const everything = new Rule({ selector: '*, ::before, ::after, ::backdrop', source });
    root.walkAtRules('property', (registered) => {
      const start = registered.nodes?.find((node) => node.type === 'decl' && node.prop === 'initial-value');
      const value = start?.type === 'decl' ? start.value : 'initial';
      everything.append(new Declaration({ prop: registered.params, value, source }));
      registered.remove();
    });
    root.walkAtRules('layer', (layer) => {
      if (layer.params === 'properties') layer.remove();
    });
    // Named first, a layer is the lowest.
    root.prepend(new AtRule({ name: 'layer', params: 'properties', nodes: [everything], source }));
    root.walkRules((rule) => {
      if (rule.selectors.includes(':root')) {
        rule.selectors = [...new Set(rule.selectors.map((selector) => (selector === ':root' ? ':host' : selector)))];
      }
    });
  },
};

/** PostCSS steps for styles that live in a shadow root on RedNote's pages; other styles pass unchanged. */
const shadowStylePlugins: PostcssPlugin[] = [
  plainProperties,
  // The page decides how much a rem is; inside our card it must not.
  remToPx({ rootValue: 16, propList: ['*'], transformUnit: 'px', mediaQuery: true, exclude: (file) => !isShadowStyle(file) }),
];

export default defineWxtModule({
  name: 'shadow-styles',
  setup(wxt) {
    addViteConfig(wxt, () => ({ css: { postcss: { plugins: shadowStylePlugins } } }));
  },
});
