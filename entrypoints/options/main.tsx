import { render } from 'preact';
import { OptionsApp } from './OptionsApp.tsx';

const root = document.querySelector('#app');
if (root) render(<OptionsApp />, root);
