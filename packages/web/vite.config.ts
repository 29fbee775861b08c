import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * The page is built to be served under a policy that allows no inline script or style and no other origin: every asset
 * is a file with its hash in the name, and nothing is written into the page as a `data:` address.
 */
export default defineConfig({
  plugins: [react(), { ...optimizeLocales.vite({ locales: ['en-US', 'en-GB'] }), enforce: 'pre' }],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // our packages only say what they export; what a page does not use of them stays out of its files
    rolldownOptions: {
      treeshake: {
        moduleSideEffects: [{ test: /packages\/(engine|exchange|knowledge|language)\/src\//, sideEffects: false }],
      },
    },
    reportCompressedSize: false,
  },
});
