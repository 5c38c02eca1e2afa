import { measurePages } from './pages.ts';
import { readOptions } from './options.ts';

const options = readOptions();
await measurePages(options);
