import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** `build.ts` adds where the bundle goes. Nothing here opens a server: pages are served by the node alone. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  logLevel: 'warn',
  plugins: [react(), tailwindcss()],
  // The node puts a fresh value in its place for every answer, in the page and in its Content-Security-Policy.
  html: { cspNonce: '__NONCE__' },
  build: {
    target: 'es2023',
    // Inlined fonts would need `font-src data:`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    reportCompressedSize: false,
  },
});
