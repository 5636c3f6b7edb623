import { defineConfig } from 'vite';

/** Apart from the library's own build, which makes one classic script. */
export default defineConfig({
  optimizeDeps: {
    include: [
      'lit',
      'lit/decorators.js',
      'lit/directives/class-map.js',
      'lit/directives/if-defined.js',
      'lit/directives/repeat.js',
    ],
  },
  build: { chunkSizeWarningLimit: 2000 },
});
