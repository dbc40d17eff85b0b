import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react(), tailwindcss()],
  build: {
    target: ['chrome123', 'firefox121', 'safari17.5'],
    chunkSizeWarningLimit: 1500,
    // Of a package of a thousand icons only those in use are read, which saves a quarter of the build's work.
    rolldownOptions: { experimental: { lazyBarrel: true } },
  },
});
