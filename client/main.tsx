import './styles/main.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { startCatalogue } from './text/catalogue.ts';

const root = document.getElementById('root');
if (root) {
  await startCatalogue();
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
