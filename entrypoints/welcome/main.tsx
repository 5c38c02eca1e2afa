import { render } from 'preact';
import { WelcomeApp } from './WelcomeApp.tsx';

const root = document.querySelector('#app');
if (root) render(<WelcomeApp />, root);
