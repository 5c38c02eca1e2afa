import { render } from 'preact';
import { ReaderApp } from './ReaderApp.tsx';

const root = document.querySelector('#app');
if (root) render(<ReaderApp />, root);
