import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react(), tailwindcss()],
  build: { target: ['chrome123', 'firefox121', 'safari17.5'], chunkSizeWarningLimit: 1500 },
});
