import './http/no-eval.ts';
import './styles/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { applySettings } from './session/apply-settings.ts';

applySettings();

const place = document.getElementById('app');
if (place === null) throw new Error('index.html has lost its #app');
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
