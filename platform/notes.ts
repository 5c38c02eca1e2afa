import type { Pack } from '../core/notes/pack.ts';

export const pack: Pack = { version: 1, articles: [], actors: [] };
