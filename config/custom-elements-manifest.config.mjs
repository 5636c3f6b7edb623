/** `cem analyze` reads this; scripts/write-manifest.mjs runs it. */
export default {
  globs: ['src/components/**/*.ts'],
  exclude: ['**/*.styles.ts', '**/define.ts'],
  litelement: true,
  packagejson: false,
  plugins: [leaveOutWhatIsPrivate()],
};

/** The manifest is the public promise: editors, the reference and Storybook are filled from it. */
function leaveOutWhatIsPrivate() {
  return {
    name: 'leave-out-what-is-private',
    packageLinkPhase({ customElementsManifest }) {
      const { modules } = customElementsManifest;
      for (const module of modules) {
        module.declarations = (module.declarations ?? []).filter(isPublished).map(withoutPrivate);
        const classes = new Set(module.declarations.map(({ name }) => name));
        module.exports = (module.exports ?? []).filter((one) => classes.has(one.declaration?.name));
      }
      customElementsManifest.modules = modules.filter(({ declarations }) => declarations.length > 0);
    },
  };
}

/** Lit's and the browser's own callbacks are public in TypeScript only because the platform calls them. */
const lifecycle = new Set([
  'connectedCallback',
  'disconnectedCallback',
  'attributeChangedCallback',
  'firstUpdated',
  'render',
  'requestUpdate',
  'update',
  'updated',
  'willUpdate',
]);

/** Elements with the classes they stand on, and events; the rest is how they are made. */
function isPublished({ kind, customElement, name }) {
  return kind === 'class' && (customElement === true || name.endsWith('Event'));
}

function withoutPrivate(declaration) {
  if (!declaration.members) return declaration;
  return {
    ...declaration,
    members: declaration.members.filter(isPublic).map(withPlainType),
    ...(declaration.attributes && { attributes: declaration.attributes.map(withPlainType) }),
  };
}

/** Every attribute may be absent; saying so in each type only keeps editors from offering its values. */
function withPlainType(one) {
  return one.type ? { ...one, type: { text: one.type.text.replace(/ \| undefined$/, '') } } : one;
}

function isPublic(member) {
  const hidden = member.privacy === 'private' || member.privacy === 'protected' || member.name.startsWith('#');
  const handler = member.kind === 'method' && /^(handle|render)[A-Z]/.test(member.name);
  const setUp = member.static || lifecycle.has(member.name);
  // What one class calls on another has to be public in TypeScript, and its comment says so.
  const inner = /^Implementation of/.test(member.description ?? '');
  return !hidden && !handler && !setUp && !inner;
}
