import { render } from 'preact';
import { PopupApp } from './PopupApp.tsx';

const root = document.querySelector('#app');
if (root) render(<PopupApp />, root);
