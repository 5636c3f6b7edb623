/** What a page without a bundler needs in order to import by name. */
export const importMap = JSON.stringify({
  imports: {
    'provider-match': '/dist/index.js',
    'provider-match/': '/dist/',
    'provider-match/define': '/dist/define.js',
    lit: '/node_modules/lit/index.js',
    'lit/': '/node_modules/lit/',
    'lit-html': '/node_modules/lit-html/lit-html.js',
    'lit-html/': '/node_modules/lit-html/',
    'lit-element/': '/node_modules/lit-element/',
    '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
    '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
    '@floating-ui/dom': '/node_modules/@floating-ui/dom/dist/floating-ui.dom.mjs',
    '@floating-ui/core': '/node_modules/@floating-ui/core/dist/floating-ui.core.mjs',
    '@floating-ui/utils': '/node_modules/@floating-ui/utils/dist/floating-ui.utils.mjs',
    '@floating-ui/utils/dom': '/node_modules/@floating-ui/utils/dist/floating-ui.utils.dom.mjs',
    'fuse.js/basic': '/node_modules/fuse.js/dist/fuse.basic.mjs',
    'zod/mini': '/node_modules/zod/mini/index.js',
  },
});
